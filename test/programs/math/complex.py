# cmath: branch cuts, signed zeros, infinities.
# python: 3.13
import cmath, sys
inf=float('inf'); nan=float('nan')
vals=[inf,-inf,nan,0.0,-0.0,1.0,-1.0,2.5,-1000.0,1e300]
def t(f,*a):
    try: r=repr(getattr(cmath,f)(*a))
    except BaseException as e: r=type(e).__name__+': '+str(e)
    print(f,a,r)
for f in ['sqrt','exp','log','log10','sin','cos','tan','asin','acos','atan','sinh','cosh','tanh','asinh','acosh','atanh','phase','polar','isnan','isinf','isfinite']:
    for x in vals:
        for y in vals: t(f,complex(x,y))
for x in vals:
    for y in vals: t('rect',x,y)
t('log',2+1j,10); t('log',0); t('log',1,0); t('log',1,1); t('log10',0); t('sqrt',-1); t('sqrt','a'); t('exp',1000); t('isclose',1+1j,1+1.0000000001j); t('isclose',1,2); t('phase','a'); t('rect',1); t('polar'); t('sqrt'); t('sqrt',1,2); t('atanh',1); t('atan',1j); t('exp',None); t('log',0,10); t('log','x')
print(cmath.pi,cmath.e,cmath.tau,cmath.inf,cmath.infj,cmath.nan,cmath.nanj)
t('sqrt',5); t('sqrt',True)
# expect: sqrt ((inf+infj),) (inf+infj)
# expect: sqrt ((inf-infj),) (inf-infj)
# expect: sqrt ((inf+nanj),) (inf+nanj)
# expect: sqrt ((inf+0j),) (inf+0j)
# expect: sqrt ((inf-0j),) (inf-0j)
# expect: sqrt ((inf+1j),) (inf+0j)
# expect: sqrt ((inf-1j),) (inf-0j)
# expect: sqrt ((inf+2.5j),) (inf+0j)
# expect: sqrt ((inf-1000j),) (inf-0j)
# expect: sqrt ((inf+1e+300j),) (inf+0j)
# expect: sqrt ((-inf+infj),) (inf+infj)
# expect: sqrt ((-inf-infj),) (inf-infj)
# expect: sqrt ((-inf+nanj),) (nan+infj)
# expect: sqrt ((-inf+0j),) infj
# expect: sqrt ((-inf-0j),) -infj
# expect: sqrt ((-inf+1j),) infj
# expect: sqrt ((-inf-1j),) -infj
# expect: sqrt ((-inf+2.5j),) infj
# expect: sqrt ((-inf-1000j),) -infj
# expect: sqrt ((-inf+1e+300j),) infj
# expect: sqrt ((nan+infj),) (inf+infj)
# expect: sqrt ((nan-infj),) (inf-infj)
# expect: sqrt ((nan+nanj),) (nan+nanj)
# expect: sqrt ((nan+0j),) (nan+nanj)
# expect: sqrt ((nan-0j),) (nan+nanj)
# expect: sqrt ((nan+1j),) (nan+nanj)
# expect: sqrt ((nan-1j),) (nan+nanj)
# expect: sqrt ((nan+2.5j),) (nan+nanj)
# expect: sqrt ((nan-1000j),) (nan+nanj)
# expect: sqrt ((nan+1e+300j),) (nan+nanj)
# expect: sqrt (infj,) (inf+infj)
# expect: sqrt (-infj,) (inf-infj)
# expect: sqrt (nanj,) (nan+nanj)
# expect: sqrt (0j,) 0j
# expect: sqrt (-0j,) -0j
# expect: sqrt (1j,) (0.7071067811865476+0.7071067811865475j)
# expect: sqrt (-1j,) (0.7071067811865476-0.7071067811865475j)
# expect: sqrt (2.5j,) (1.118033988749895+1.118033988749895j)
# expect: sqrt (-1000j,) (22.360679774997898-22.360679774997894j)
# expect: sqrt (1e+300j,) (7.071067811865476e+149+7.071067811865475e+149j)
# expect: sqrt ((-0+infj),) (inf+infj)
# expect: sqrt ((-0-infj),) (inf-infj)
# expect: sqrt ((-0+nanj),) (nan+nanj)
# expect: sqrt ((-0+0j),) 0j
# expect: sqrt ((-0-0j),) -0j
# expect: sqrt ((-0+1j),) (0.7071067811865476+0.7071067811865475j)
# expect: sqrt ((-0-1j),) (0.7071067811865476-0.7071067811865475j)
# expect: sqrt ((-0+2.5j),) (1.118033988749895+1.118033988749895j)
# expect: sqrt ((-0-1000j),) (22.360679774997898-22.360679774997894j)
# expect: sqrt ((-0+1e+300j),) (7.071067811865476e+149+7.071067811865475e+149j)
# expect: sqrt ((1+infj),) (inf+infj)
# expect: sqrt ((1-infj),) (inf-infj)
# expect: sqrt ((1+nanj),) (nan+nanj)
# expect: sqrt ((1+0j),) (1+0j)
# expect: sqrt ((1-0j),) (1-0j)
# expect: sqrt ((1+1j),) (1.09868411346781+0.45508986056222733j)
# expect: sqrt ((1-1j),) (1.09868411346781-0.45508986056222733j)
# expect: sqrt ((1+2.5j),) (1.358782985536552+0.9199408686342976j)
# expect: sqrt ((1-1000j),) (22.371862908571952-22.349502231592037j)
# expect: sqrt ((1+1e+300j),) (7.071067811865476e+149+7.071067811865475e+149j)
# expect: sqrt ((-1+infj),) (inf+infj)
# expect: sqrt ((-1-infj),) (inf-infj)
# expect: sqrt ((-1+nanj),) (nan+nanj)
# expect: sqrt ((-1+0j),) 1j
# expect: sqrt ((-1-0j),) -1j
# expect: sqrt ((-1+1j),) (0.45508986056222733+1.09868411346781j)
# expect: sqrt ((-1-1j),) (0.45508986056222733-1.09868411346781j)
# expect: sqrt ((-1+2.5j),) (0.9199408686342976+1.358782985536552j)
# expect: sqrt ((-1-1000j),) (22.349502231592037-22.371862908571952j)
# expect: sqrt ((-1+1e+300j),) (7.071067811865475e+149+7.071067811865476e+149j)
# expect: sqrt ((2.5+infj),) (inf+infj)
# expect: sqrt ((2.5-infj),) (inf-infj)
# expect: sqrt ((2.5+nanj),) (nan+nanj)
# expect: sqrt ((2.5+0j),) (1.5811388300841898+0j)
# expect: sqrt ((2.5-0j),) (1.5811388300841898-0j)
# expect: sqrt ((2.5+1j),) (1.6113010897357534+0.31030823673184377j)
# expect: sqrt ((2.5-1j),) (1.6113010897357534-0.31030823673184377j)
# expect: sqrt ((2.5+2.5j),) (1.7371721138005782+0.7195602497125371j)
# expect: sqrt ((2.5-1000j),) (22.388648072127058-22.332746416362646j)
# expect: sqrt ((2.5+1e+300j),) (7.071067811865476e+149+7.071067811865475e+149j)
# expect: sqrt ((-1000+infj),) (inf+infj)
# expect: sqrt ((-1000-infj),) (inf-infj)
# expect: sqrt ((-1000+nanj),) (nan+nanj)
# expect: sqrt ((-1000+0j),) 31.622776601683793j
# expect: sqrt ((-1000-0j),) -31.622776601683793j
# expect: sqrt ((-1000+1j),) (0.015811386324419224+31.622780554529633j)
# expect: sqrt ((-1000-1j),) (0.015811386324419224-31.622780554529633j)
# expect: sqrt ((-1000+2.5j),) (0.03952843987057141+31.62280130692976j)
# expect: sqrt ((-1000-1000j),) (14.391204994250742-34.743442276011564j)
# expect: sqrt ((-1000+1e+300j),) (7.071067811865475e+149+7.071067811865476e+149j)
# expect: sqrt ((1e+300+infj),) (inf+infj)
# expect: sqrt ((1e+300-infj),) (inf-infj)
# expect: sqrt ((1e+300+nanj),) (nan+nanj)
# expect: sqrt ((1e+300+0j),) (1e+150+0j)
# expect: sqrt ((1e+300-0j),) (1e+150-0j)
# expect: sqrt ((1e+300+1j),) (1e+150+5e-151j)
# expect: sqrt ((1e+300-1j),) (1e+150-5e-151j)
# expect: sqrt ((1e+300+2.5j),) (1e+150+1.25e-150j)
# expect: sqrt ((1e+300-1000j),) (1e+150-5e-148j)
# expect: sqrt ((1e+300+1e+300j),) (1.09868411346781e+150+4.550898605622274e+149j)
# expect: exp ((inf+infj),) ValueError: math domain error
# expect: exp ((inf-infj),) ValueError: math domain error
# expect: exp ((inf+nanj),) (inf+nanj)
# expect: exp ((inf+0j),) (inf+0j)
# expect: exp ((inf-0j),) (inf-0j)
# expect: exp ((inf+1j),) (inf+infj)
# expect: exp ((inf-1j),) (inf-infj)
# expect: exp ((inf+2.5j),) (-inf+infj)
# expect: exp ((inf-1000j),) (inf-infj)
# expect: exp ((inf+1e+300j),) (-inf-infj)
# expect: exp ((-inf+infj),) 0j
# expect: exp ((-inf-infj),) 0j
# expect: exp ((-inf+nanj),) 0j
# expect: exp ((-inf+0j),) 0j
# expect: exp ((-inf-0j),) -0j
# expect: exp ((-inf+1j),) 0j
# expect: exp ((-inf-1j),) -0j
# expect: exp ((-inf+2.5j),) (-0+0j)
# expect: exp ((-inf-1000j),) -0j
# expect: exp ((-inf+1e+300j),) (-0-0j)
# expect: exp ((nan+infj),) (nan+nanj)
# expect: exp ((nan-infj),) (nan+nanj)
# expect: exp ((nan+nanj),) (nan+nanj)
# expect: exp ((nan+0j),) (nan+0j)
# expect: exp ((nan-0j),) (nan-0j)
# expect: exp ((nan+1j),) (nan+nanj)
# expect: exp ((nan-1j),) (nan+nanj)
# expect: exp ((nan+2.5j),) (nan+nanj)
# expect: exp ((nan-1000j),) (nan+nanj)
# expect: exp ((nan+1e+300j),) (nan+nanj)
# expect: exp (infj,) ValueError: math domain error
# expect: exp (-infj,) ValueError: math domain error
# expect: exp (nanj,) (nan+nanj)
# expect: exp (0j,) (1+0j)
# expect: exp (-0j,) (1-0j)
# expect: exp (1j,) (0.5403023058681398+0.8414709848078965j)
# expect: exp (-1j,) (0.5403023058681398-0.8414709848078965j)
# expect: exp (2.5j,) (-0.8011436155469337+0.5984721441039565j)
# expect: exp (-1000j,) (0.5623790762907029-0.8268795405320025j)
# expect: exp (1e+300j,) (-0.5753861119575491-0.8178819121159085j)
# expect: exp ((-0+infj),) ValueError: math domain error
# expect: exp ((-0-infj),) ValueError: math domain error
# expect: exp ((-0+nanj),) (nan+nanj)
# expect: exp ((-0+0j),) (1+0j)
# expect: exp ((-0-0j),) (1-0j)
# expect: exp ((-0+1j),) (0.5403023058681398+0.8414709848078965j)
# expect: exp ((-0-1j),) (0.5403023058681398-0.8414709848078965j)
# expect: exp ((-0+2.5j),) (-0.8011436155469337+0.5984721441039565j)
# expect: exp ((-0-1000j),) (0.5623790762907029-0.8268795405320025j)
# expect: exp ((-0+1e+300j),) (-0.5753861119575491-0.8178819121159085j)
# expect: exp ((1+infj),) ValueError: math domain error
# expect: exp ((1-infj),) ValueError: math domain error
# expect: exp ((1+nanj),) (nan+nanj)
# expect: exp ((1+0j),) (2.718281828459045+0j)
# expect: exp ((1-0j),) (2.718281828459045-0j)
# expect: exp ((1+1j),) (1.4686939399158851+2.2873552871788423j)
# expect: exp ((1-1j),) (1.4686939399158851-2.2873552871788423j)
# expect: exp ((1+2.5j),) (-2.1777341321272092+1.6268159541567082j)
# expect: exp ((1-1000j),) (1.5287048237866008-2.247691629352707j)
# expect: exp ((1+1e+300j),) (-1.5640616124819073-2.223233539530012j)
# expect: exp ((-1+infj),) ValueError: math domain error
# expect: exp ((-1-infj),) ValueError: math domain error
# expect: exp ((-1+nanj),) (nan+nanj)
# expect: exp ((-1+0j),) (0.36787944117144233+0j)
# expect: exp ((-1-0j),) (0.36787944117144233-0j)
# expect: exp ((-1+1j),) (0.19876611034641298+0.3095598756531122j)
# expect: exp ((-1-1j),) (0.19876611034641298-0.3095598756531122j)
# expect: exp ((-1+2.5j),) (-0.2947242655854748+0.22016559792963844j)
# expect: exp ((-1-1000j),) (0.20688770031233572-0.3041919832870121j)
# expect: exp ((-1+1e+300j),) (-0.2116727213247521-0.30088194077343117j)
# expect: exp ((2.5+infj),) ValueError: math domain error
# expect: exp ((2.5-infj),) ValueError: math domain error
# expect: exp ((2.5+nanj),) (nan+nanj)
# expect: exp ((2.5+0j),) (12.182493960703473+0j)
# expect: exp ((2.5-0j),) (12.182493960703473-0j)
# expect: exp ((2.5+1j),) (6.5822295781927735+10.251215190529404j)
# expect: exp ((2.5-1j),) (6.5822295781927735-10.251215190529404j)
# expect: exp ((2.5+2.5j),) (-9.759927258056665+7.290883281195709j)
# expect: exp ((2.5-1000j),) (6.851179700537487-10.073455008760384j)
# expect: exp ((2.5+1e+300j),) (-7.009637833995494-9.963841454920665j)
# expect: exp ((-1000+infj),) ValueError: math domain error
# expect: exp ((-1000-infj),) ValueError: math domain error
# expect: exp ((-1000+nanj),) (nan+nanj)
# expect: exp ((-1000+0j),) 0j
# expect: exp ((-1000-0j),) -0j
# expect: exp ((-1000+1j),) 0j
# expect: exp ((-1000-1j),) -0j
# expect: exp ((-1000+2.5j),) (-0+0j)
# expect: exp ((-1000-1000j),) -0j
# expect: exp ((-1000+1e+300j),) (-0-0j)
# expect: exp ((1e+300+infj),) ValueError: math domain error
# expect: exp ((1e+300-infj),) ValueError: math domain error
# expect: exp ((1e+300+nanj),) (nan+nanj)
# expect: exp ((1e+300+0j),) OverflowError: math range error
# expect: exp ((1e+300-0j),) OverflowError: math range error
# expect: exp ((1e+300+1j),) OverflowError: math range error
# expect: exp ((1e+300-1j),) OverflowError: math range error
# expect: exp ((1e+300+2.5j),) OverflowError: math range error
# expect: exp ((1e+300-1000j),) OverflowError: math range error
# expect: exp ((1e+300+1e+300j),) OverflowError: math range error
# expect: log ((inf+infj),) (inf+0.7853981633974483j)
# expect: log ((inf-infj),) (inf-0.7853981633974483j)
# expect: log ((inf+nanj),) (inf+nanj)
# expect: log ((inf+0j),) (inf+0j)
# expect: log ((inf-0j),) (inf-0j)
# expect: log ((inf+1j),) (inf+0j)
# expect: log ((inf-1j),) (inf-0j)
# expect: log ((inf+2.5j),) (inf+0j)
# expect: log ((inf-1000j),) (inf-0j)
# expect: log ((inf+1e+300j),) (inf+0j)
# expect: log ((-inf+infj),) (inf+2.356194490192345j)
# expect: log ((-inf-infj),) (inf-2.356194490192345j)
# expect: log ((-inf+nanj),) (inf+nanj)
# expect: log ((-inf+0j),) (inf+3.141592653589793j)
# expect: log ((-inf-0j),) (inf-3.141592653589793j)
# expect: log ((-inf+1j),) (inf+3.141592653589793j)
# expect: log ((-inf-1j),) (inf-3.141592653589793j)
# expect: log ((-inf+2.5j),) (inf+3.141592653589793j)
# expect: log ((-inf-1000j),) (inf-3.141592653589793j)
# expect: log ((-inf+1e+300j),) (inf+3.141592653589793j)
# expect: log ((nan+infj),) (inf+nanj)
# expect: log ((nan-infj),) (inf+nanj)
# expect: log ((nan+nanj),) (nan+nanj)
# expect: log ((nan+0j),) (nan+nanj)
# expect: log ((nan-0j),) (nan+nanj)
# expect: log ((nan+1j),) (nan+nanj)
# expect: log ((nan-1j),) (nan+nanj)
# expect: log ((nan+2.5j),) (nan+nanj)
# expect: log ((nan-1000j),) (nan+nanj)
# expect: log ((nan+1e+300j),) (nan+nanj)
# expect: log (infj,) (inf+1.5707963267948966j)
# expect: log (-infj,) (inf-1.5707963267948966j)
# expect: log (nanj,) (nan+nanj)
# expect: log (0j,) ValueError: math domain error
# expect: log (-0j,) ValueError: math domain error
# expect: log (1j,) 1.5707963267948966j
# expect: log (-1j,) -1.5707963267948966j
# expect: log (2.5j,) (0.9162907318741551+1.5707963267948966j)
# expect: log (-1000j,) (6.907755278982137-1.5707963267948966j)
# expect: log (1e+300j,) (690.7755278982137+1.5707963267948966j)
# expect: log ((-0+infj),) (inf+1.5707963267948966j)
# expect: log ((-0-infj),) (inf-1.5707963267948966j)
# expect: log ((-0+nanj),) (nan+nanj)
# expect: log ((-0+0j),) ValueError: math domain error
# expect: log ((-0-0j),) ValueError: math domain error
# expect: log ((-0+1j),) 1.5707963267948966j
# expect: log ((-0-1j),) -1.5707963267948966j
# expect: log ((-0+2.5j),) (0.9162907318741551+1.5707963267948966j)
# expect: log ((-0-1000j),) (6.907755278982137-1.5707963267948966j)
# expect: log ((-0+1e+300j),) (690.7755278982137+1.5707963267948966j)
# expect: log ((1+infj),) (inf+1.5707963267948966j)
# expect: log ((1-infj),) (inf-1.5707963267948966j)
# expect: log ((1+nanj),) (nan+nanj)
# expect: log ((1+0j),) 0j
# expect: log ((1-0j),) -0j
# expect: log ((1+1j),) (0.34657359027997264+0.7853981633974483j)
# expect: log ((1-1j),) (0.34657359027997264-0.7853981633974483j)
# expect: log ((1+2.5j),) (0.9905007344332917+1.1902899496825317j)
# expect: log ((1-1000j),) (6.907755778981887-1.5697963271282298j)
# expect: log ((1+1e+300j),) (690.7755278982137+1.5707963267948966j)
# expect: log ((-1+infj),) (inf+1.5707963267948966j)
# expect: log ((-1-infj),) (inf-1.5707963267948966j)
# expect: log ((-1+nanj),) (nan+nanj)
# expect: log ((-1+0j),) 3.141592653589793j
# expect: log ((-1-0j),) -3.141592653589793j
# expect: log ((-1+1j),) (0.34657359027997264+2.356194490192345j)
# expect: log ((-1-1j),) (0.34657359027997264-2.356194490192345j)
# expect: log ((-1+2.5j),) (0.9905007344332917+1.9513027039072615j)
# expect: log ((-1-1000j),) (6.907755778981887-1.5717963264615635j)
# expect: log ((-1+1e+300j),) (690.7755278982137+1.5707963267948966j)
# expect: log ((2.5+infj),) (inf+1.5707963267948966j)
# expect: log ((2.5-infj),) (inf-1.5707963267948966j)
# expect: log ((2.5+nanj),) (nan+nanj)
# expect: log ((2.5+0j),) (0.9162907318741551+0j)
# expect: log ((2.5-0j),) (0.9162907318741551-0j)
# expect: log ((2.5+1j),) (0.9905007344332917+0.3805063771123649j)
# expect: log ((2.5-1j),) (0.9905007344332917-0.3805063771123649j)
# expect: log ((2.5+2.5j),) (1.2628643221541278+0.7853981633974483j)
# expect: log ((2.5-1000j),) (6.907758403972371-1.5682963320032104j)
# expect: log ((2.5+1e+300j),) (690.7755278982137+1.5707963267948966j)
# expect: log ((-1000+infj),) (inf+1.5707963267948966j)
# expect: log ((-1000-infj),) (inf-1.5707963267948966j)
# expect: log ((-1000+nanj),) (nan+nanj)
# expect: log ((-1000+0j),) (6.907755278982137+3.141592653589793j)
# expect: log ((-1000-0j),) (6.907755278982137-3.141592653589793j)
# expect: log ((-1000+1j),) (6.907755778981887+3.1405926539231266j)
# expect: log ((-1000-1j),) (6.907755778981887-3.1405926539231266j)
# expect: log ((-1000+2.5j),) (6.907758403972371+3.139092658798107j)
# expect: log ((-1000-1000j),) (7.2543288692621095-2.356194490192345j)
# expect: log ((-1000+1e+300j),) (690.7755278982137+1.5707963267948966j)
# expect: log ((1e+300+infj),) (inf+1.5707963267948966j)
# expect: log ((1e+300-infj),) (inf-1.5707963267948966j)
# expect: log ((1e+300+nanj),) (nan+nanj)
# expect: log ((1e+300+0j),) (690.7755278982137+0j)
# expect: log ((1e+300-0j),) (690.7755278982137-0j)
# expect: log ((1e+300+1j),) (690.7755278982137+1e-300j)
# expect: log ((1e+300-1j),) (690.7755278982137-1e-300j)
# expect: log ((1e+300+2.5j),) (690.7755278982137+2.5e-300j)
# expect: log ((1e+300-1000j),) (690.7755278982137-9.999999999999999e-298j)
# expect: log ((1e+300+1e+300j),) (691.1221014884936+0.7853981633974483j)
# expect: log10 ((inf+infj),) (inf+0.3410940884604603j)
# expect: log10 ((inf-infj),) (inf-0.3410940884604603j)
# expect: log10 ((inf+nanj),) (inf+nanj)
# expect: log10 ((inf+0j),) (inf+0j)
# expect: log10 ((inf-0j),) (inf-0j)
# expect: log10 ((inf+1j),) (inf+0j)
# expect: log10 ((inf-1j),) (inf-0j)
# expect: log10 ((inf+2.5j),) (inf+0j)
# expect: log10 ((inf-1000j),) (inf-0j)
# expect: log10 ((inf+1e+300j),) (inf+0j)
# expect: log10 ((-inf+infj),) (inf+1.023282265381381j)
# expect: log10 ((-inf-infj),) (inf-1.023282265381381j)
# expect: log10 ((-inf+nanj),) (inf+nanj)
# expect: log10 ((-inf+0j),) (inf+1.3643763538418412j)
# expect: log10 ((-inf-0j),) (inf-1.3643763538418412j)
# expect: log10 ((-inf+1j),) (inf+1.3643763538418412j)
# expect: log10 ((-inf-1j),) (inf-1.3643763538418412j)
# expect: log10 ((-inf+2.5j),) (inf+1.3643763538418412j)
# expect: log10 ((-inf-1000j),) (inf-1.3643763538418412j)
# expect: log10 ((-inf+1e+300j),) (inf+1.3643763538418412j)
# expect: log10 ((nan+infj),) (inf+nanj)
# expect: log10 ((nan-infj),) (inf+nanj)
# expect: log10 ((nan+nanj),) (nan+nanj)
# expect: log10 ((nan+0j),) (nan+nanj)
# expect: log10 ((nan-0j),) (nan+nanj)
# expect: log10 ((nan+1j),) (nan+nanj)
# expect: log10 ((nan-1j),) (nan+nanj)
# expect: log10 ((nan+2.5j),) (nan+nanj)
# expect: log10 ((nan-1000j),) (nan+nanj)
# expect: log10 ((nan+1e+300j),) (nan+nanj)
# expect: log10 (infj,) (inf+0.6821881769209206j)
# expect: log10 (-infj,) (inf-0.6821881769209206j)
# expect: log10 (nanj,) (nan+nanj)
# expect: log10 (0j,) ValueError: math domain error
# expect: log10 (-0j,) ValueError: math domain error
# expect: log10 (1j,) 0.6821881769209206j
# expect: log10 (-1j,) -0.6821881769209206j
# expect: log10 (2.5j,) (0.3979400086720376+0.6821881769209206j)
# expect: log10 (-1000j,) (2.9999999999999996-0.6821881769209206j)
# expect: log10 (1e+300j,) (299.99999999999994+0.6821881769209206j)
# expect: log10 ((-0+infj),) (inf+0.6821881769209206j)
# expect: log10 ((-0-infj),) (inf-0.6821881769209206j)
# expect: log10 ((-0+nanj),) (nan+nanj)
# expect: log10 ((-0+0j),) ValueError: math domain error
# expect: log10 ((-0-0j),) ValueError: math domain error
# expect: log10 ((-0+1j),) 0.6821881769209206j
# expect: log10 ((-0-1j),) -0.6821881769209206j
# expect: log10 ((-0+2.5j),) (0.3979400086720376+0.6821881769209206j)
# expect: log10 ((-0-1000j),) (2.9999999999999996-0.6821881769209206j)
# expect: log10 ((-0+1e+300j),) (299.99999999999994+0.6821881769209206j)
# expect: log10 ((1+infj),) (inf+0.6821881769209206j)
# expect: log10 ((1-infj),) (inf-0.6821881769209206j)
# expect: log10 ((1+nanj),) (nan+nanj)
# expect: log10 ((1+0j),) 0j
# expect: log10 ((1-0j),) -0j
# expect: log10 ((1+1j),) (0.15051499783199057+0.3410940884604603j)
# expect: log10 ((1-1j),) (0.15051499783199057-0.3410940884604603j)
# expect: log10 ((1+2.5j),) (0.4301690032854968+0.5169363570120227j)
# expect: log10 ((1-1000j),) (3.000000217147132-0.6817538825837821j)
# expect: log10 ((1+1e+300j),) (299.99999999999994+0.6821881769209206j)
# expect: log10 ((-1+infj),) (inf+0.6821881769209206j)
# expect: log10 ((-1-infj),) (inf-0.6821881769209206j)
# expect: log10 ((-1+nanj),) (nan+nanj)
# expect: log10 ((-1+0j),) 1.3643763538418412j
# expect: log10 ((-1-0j),) -1.3643763538418412j
# expect: log10 ((-1+1j),) (0.15051499783199057+1.023282265381381j)
# expect: log10 ((-1-1j),) (0.15051499783199057-1.023282265381381j)
# expect: log10 ((-1+2.5j),) (0.4301690032854968+0.8474399968298184j)
# expect: log10 ((-1-1000j),) (3.000000217147132-0.6826224712580592j)
# expect: log10 ((-1+1e+300j),) (299.99999999999994+0.6821881769209206j)
# expect: log10 ((2.5+infj),) (inf+0.6821881769209206j)
# expect: log10 ((2.5-infj),) (inf-0.6821881769209206j)
# expect: log10 ((2.5+nanj),) (nan+nanj)
# expect: log10 ((2.5+0j),) (0.3979400086720376+0j)
# expect: log10 ((2.5-0j),) (0.3979400086720376-0j)
# expect: log10 ((2.5+1j),) (0.4301690032854968+0.16525181990889787j)
# expect: log10 ((2.5-1j),) (0.4301690032854968-0.16525181990889787j)
# expect: log10 ((2.5+2.5j),) (0.5484550065040282+0.3410940884604603j)
# expect: log10 ((2.5-1000j),) (3.0000013571660147-0.6811024429781044j)
# expect: log10 ((2.5+1e+300j),) (299.99999999999994+0.6821881769209206j)
# expect: log10 ((-1000+infj),) (inf+0.6821881769209206j)
# expect: log10 ((-1000-infj),) (inf-0.6821881769209206j)
# expect: log10 ((-1000+nanj),) (nan+nanj)
# expect: log10 ((-1000+0j),) (2.9999999999999996+1.3643763538418412j)
# expect: log10 ((-1000-0j),) (2.9999999999999996-1.3643763538418412j)
# expect: log10 ((-1000+1j),) (3.000000217147132+1.3639420595047027j)
# expect: log10 ((-1000-1j),) (3.000000217147132-1.3639420595047027j)
# expect: log10 ((-1000+2.5j),) (3.0000013571660147+1.363290619899025j)
# expect: log10 ((-1000-1000j),) (3.15051499783199-1.023282265381381j)
# expect: log10 ((-1000+1e+300j),) (299.99999999999994+0.6821881769209206j)
# expect: log10 ((1e+300+infj),) (inf+0.6821881769209206j)
# expect: log10 ((1e+300-infj),) (inf-0.6821881769209206j)
# expect: log10 ((1e+300+nanj),) (nan+nanj)
# expect: log10 ((1e+300+0j),) (299.99999999999994+0j)
# expect: log10 ((1e+300-0j),) (299.99999999999994-0j)
# expect: log10 ((1e+300+1j),) (299.99999999999994+4.3429448190325176e-301j)
# expect: log10 ((1e+300-1j),) (299.99999999999994-4.3429448190325176e-301j)
# expect: log10 ((1e+300+2.5j),) (299.99999999999994+1.0857362047581295e-300j)
# expect: log10 ((1e+300-1000j),) (299.99999999999994-4.342944819032517e-298j)
# expect: log10 ((1e+300+1e+300j),) (300.1505149978319+0.3410940884604603j)
# expect: sin ((inf+infj),) ValueError: math domain error
# expect: sin ((inf-infj),) ValueError: math domain error
# expect: sin ((inf+nanj),) (nan+nanj)
# expect: sin ((inf+0j),) ValueError: math domain error
# expect: sin ((inf-0j),) ValueError: math domain error
# expect: sin ((inf+1j),) ValueError: math domain error
# expect: sin ((inf-1j),) ValueError: math domain error
# expect: sin ((inf+2.5j),) ValueError: math domain error
# expect: sin ((inf-1000j),) ValueError: math domain error
# expect: sin ((inf+1e+300j),) ValueError: math domain error
# expect: sin ((-inf+infj),) ValueError: math domain error
# expect: sin ((-inf-infj),) ValueError: math domain error
# expect: sin ((-inf+nanj),) (nan+nanj)
# expect: sin ((-inf+0j),) ValueError: math domain error
# expect: sin ((-inf-0j),) ValueError: math domain error
# expect: sin ((-inf+1j),) ValueError: math domain error
# expect: sin ((-inf-1j),) ValueError: math domain error
# expect: sin ((-inf+2.5j),) ValueError: math domain error
# expect: sin ((-inf-1000j),) ValueError: math domain error
# expect: sin ((-inf+1e+300j),) ValueError: math domain error
# expect: sin ((nan+infj),) (nan-infj)
# expect: sin ((nan-infj),) (nan-infj)
# expect: sin ((nan+nanj),) (nan+nanj)
# expect: sin ((nan+0j),) (nan-0j)
# expect: sin ((nan-0j),) (nan-0j)
# expect: sin ((nan+1j),) (nan+nanj)
# expect: sin ((nan-1j),) (nan+nanj)
# expect: sin ((nan+2.5j),) (nan+nanj)
# expect: sin ((nan-1000j),) (nan+nanj)
# expect: sin ((nan+1e+300j),) (nan+nanj)
# expect: sin (infj,) infj
# expect: sin (-infj,) -infj
# expect: sin (nanj,) nanj
# expect: sin (0j,) 0j
# expect: sin (-0j,) -0j
# expect: sin (1j,) 1.1752011936438014j
# expect: sin (-1j,) -1.1752011936438014j
# expect: sin (2.5j,) 6.0502044810397875j
# expect: sin (-1000j,) OverflowError: math range error
# expect: sin (1e+300j,) OverflowError: math range error
# expect: sin ((-0+infj),) (-0+infj)
# expect: sin ((-0-infj),) (-0-infj)
# expect: sin ((-0+nanj),) (-0+nanj)
# expect: sin ((-0+0j),) (-0+0j)
# expect: sin ((-0-0j),) (-0-0j)
# expect: sin ((-0+1j),) (-0+1.1752011936438014j)
# expect: sin ((-0-1j),) (-0-1.1752011936438014j)
# expect: sin ((-0+2.5j),) (-0+6.0502044810397875j)
# expect: sin ((-0-1000j),) OverflowError: math range error
# expect: sin ((-0+1e+300j),) OverflowError: math range error
# expect: sin ((1+infj),) (inf+infj)
# expect: sin ((1-infj),) (inf-infj)
# expect: sin ((1+nanj),) (nan+nanj)
# expect: sin ((1+0j),) (0.8414709848078965+0j)
# expect: sin ((1-0j),) (0.8414709848078965-0j)
# expect: sin ((1+1j),) (1.2984575814159773+0.6349639147847361j)
# expect: sin ((1-1j),) (1.2984575814159773-0.6349639147847361j)
# expect: sin ((1+2.5j),) (5.160143667579705+3.268939432079549j)
# expect: sin ((1-1000j),) OverflowError: math range error
# expect: sin ((1+1e+300j),) OverflowError: math range error
# expect: sin ((-1+infj),) (-inf+infj)
# expect: sin ((-1-infj),) (-inf-infj)
# expect: sin ((-1+nanj),) (nan+nanj)
# expect: sin ((-1+0j),) (-0.8414709848078965+0j)
# expect: sin ((-1-0j),) (-0.8414709848078965-0j)
# expect: sin ((-1+1j),) (-1.2984575814159773+0.6349639147847361j)
# expect: sin ((-1-1j),) (-1.2984575814159773-0.6349639147847361j)
# expect: sin ((-1+2.5j),) (-5.160143667579705+3.268939432079549j)
# expect: sin ((-1-1000j),) OverflowError: math range error
# expect: sin ((-1+1e+300j),) OverflowError: math range error
# expect: sin ((2.5+infj),) (inf-infj)
# expect: sin ((2.5-infj),) (inf+infj)
# expect: sin ((2.5+nanj),) (nan+nanj)
# expect: sin ((2.5+0j),) (0.5984721441039565-0j)
# expect: sin ((2.5-0j),) (0.5984721441039565+0j)
# expect: sin ((2.5+1j),) (0.9234907760431733-0.9415049332708672j)
# expect: sin ((2.5-1j),) (0.9234907760431733+0.9415049332708672j)
# expect: sin ((2.5+2.5j),) (3.670004433160462-4.847082692738475j)
# expect: sin ((2.5-1000j),) OverflowError: math range error
# expect: sin ((2.5+1e+300j),) OverflowError: math range error
# expect: sin ((-1000+infj),) (-inf+infj)
# expect: sin ((-1000-infj),) (-inf-infj)
# expect: sin ((-1000+nanj),) (nan+nanj)
# expect: sin ((-1000+0j),) (-0.8268795405320025+0j)
# expect: sin ((-1000-0j),) (-0.8268795405320025-0j)
# expect: sin ((-1000+1j),) (-1.2759418063198595+0.6609085617371325j)
# expect: sin ((-1000-1j),) (-1.2759418063198595-0.6609085617371325j)
# expect: sin ((-1000+2.5j),) (-5.070664707353541+3.4025084074170273j)
# expect: sin ((-1000-1000j),) OverflowError: math range error
# expect: sin ((-1000+1e+300j),) OverflowError: math range error
# expect: sin ((1e+300+infj),) (-inf-infj)
# expect: sin ((1e+300-infj),) (-inf+infj)
# expect: sin ((1e+300+nanj),) (nan+nanj)
# expect: sin ((1e+300+0j),) (-0.8178819121159085-0j)
# expect: sin ((1e+300-0j),) (-0.8178819121159085+0j)
# expect: sin ((1e+300+1j),) (-1.2620577401517215-0.6761944455785777j)
# expect: sin ((1e+300-1j),) (-1.2620577401517215+0.6761944455785777j)
# expect: sin ((1e+300+2.5j),) (-5.015488645275605-3.4812036328936244j)
# expect: sin ((1e+300-1000j),) OverflowError: math range error
# expect: sin ((1e+300+1e+300j),) OverflowError: math range error
# expect: cos ((inf+infj),) ValueError: math domain error
# expect: cos ((inf-infj),) ValueError: math domain error
# expect: cos ((inf+nanj),) (nan+nanj)
# expect: cos ((inf+0j),) ValueError: math domain error
# expect: cos ((inf-0j),) ValueError: math domain error
# expect: cos ((inf+1j),) ValueError: math domain error
# expect: cos ((inf-1j),) ValueError: math domain error
# expect: cos ((inf+2.5j),) ValueError: math domain error
# expect: cos ((inf-1000j),) ValueError: math domain error
# expect: cos ((inf+1e+300j),) ValueError: math domain error
# expect: cos ((-inf+infj),) ValueError: math domain error
# expect: cos ((-inf-infj),) ValueError: math domain error
# expect: cos ((-inf+nanj),) (nan+nanj)
# expect: cos ((-inf+0j),) ValueError: math domain error
# expect: cos ((-inf-0j),) ValueError: math domain error
# expect: cos ((-inf+1j),) ValueError: math domain error
# expect: cos ((-inf-1j),) ValueError: math domain error
# expect: cos ((-inf+2.5j),) ValueError: math domain error
# expect: cos ((-inf-1000j),) ValueError: math domain error
# expect: cos ((-inf+1e+300j),) ValueError: math domain error
# expect: cos ((nan+infj),) (inf+nanj)
# expect: cos ((nan-infj),) (inf+nanj)
# expect: cos ((nan+nanj),) (nan+nanj)
# expect: cos ((nan+0j),) (nan+0j)
# expect: cos ((nan-0j),) (nan+0j)
# expect: cos ((nan+1j),) (nan+nanj)
# expect: cos ((nan-1j),) (nan+nanj)
# expect: cos ((nan+2.5j),) (nan+nanj)
# expect: cos ((nan-1000j),) (nan+nanj)
# expect: cos ((nan+1e+300j),) (nan+nanj)
# expect: cos (infj,) (inf-0j)
# expect: cos (-infj,) (inf+0j)
# expect: cos (nanj,) (nan+0j)
# expect: cos (0j,) (1-0j)
# expect: cos (-0j,) (1+0j)
# expect: cos (1j,) (1.5430806348152437-0j)
# expect: cos (-1j,) (1.5430806348152437+0j)
# expect: cos (2.5j,) (6.132289479663686-0j)
# expect: cos (-1000j,) OverflowError: math range error
# expect: cos (1e+300j,) OverflowError: math range error
# expect: cos ((-0+infj),) (inf+0j)
# expect: cos ((-0-infj),) (inf-0j)
# expect: cos ((-0+nanj),) (nan+0j)
# expect: cos ((-0+0j),) (1+0j)
# expect: cos ((-0-0j),) (1-0j)
# expect: cos ((-0+1j),) (1.5430806348152437+0j)
# expect: cos ((-0-1j),) (1.5430806348152437-0j)
# expect: cos ((-0+2.5j),) (6.132289479663686+0j)
# expect: cos ((-0-1000j),) OverflowError: math range error
# expect: cos ((-0+1e+300j),) OverflowError: math range error
# expect: cos ((1+infj),) (inf-infj)
# expect: cos ((1-infj),) (inf+infj)
# expect: cos ((1+nanj),) (nan+nanj)
# expect: cos ((1+0j),) (0.5403023058681398-0j)
# expect: cos ((1-0j),) (0.5403023058681398+0j)
# expect: cos ((1+1j),) (0.8337300251311491-0.9888977057628651j)
# expect: cos ((1-1j),) (0.8337300251311491+0.9888977057628651j)
# expect: cos ((1+2.5j),) (3.3132901461132245-5.091071522949698j)
# expect: cos ((1-1000j),) OverflowError: math range error
# expect: cos ((1+1e+300j),) OverflowError: math range error
# expect: cos ((-1+infj),) (inf+infj)
# expect: cos ((-1-infj),) (inf-infj)
# expect: cos ((-1+nanj),) (nan+nanj)
# expect: cos ((-1+0j),) (0.5403023058681398+0j)
# expect: cos ((-1-0j),) (0.5403023058681398-0j)
# expect: cos ((-1+1j),) (0.8337300251311491+0.9888977057628651j)
# expect: cos ((-1-1j),) (0.8337300251311491-0.9888977057628651j)
# expect: cos ((-1+2.5j),) (3.3132901461132245+5.091071522949698j)
# expect: cos ((-1-1000j),) OverflowError: math range error
# expect: cos ((-1+1e+300j),) OverflowError: math range error
# expect: cos ((2.5+infj),) (-inf-infj)
# expect: cos ((2.5-infj),) (-inf+infj)
# expect: cos ((2.5+nanj),) (nan+nanj)
# expect: cos ((2.5+0j),) (-0.8011436155469337-0j)
# expect: cos ((2.5-0j),) (-0.8011436155469337+0j)
# expect: cos ((2.5+1j),) (-1.236229198856342-0.7033251781135349j)
# expect: cos ((2.5-1j),) (-1.236229198856342+0.7033251781135349j)
# expect: cos ((2.5+2.5j),) (-4.91284456531819-3.620878848035247j)
# expect: cos ((2.5-1000j),) OverflowError: math range error
# expect: cos ((2.5+1e+300j),) OverflowError: math range error
# expect: cos ((-1000+infj),) (inf+infj)
# expect: cos ((-1000-infj),) (inf-infj)
# expect: cos ((-1000+nanj),) (nan+nanj)
# expect: cos ((-1000+0j),) (0.5623790762907029+0j)
# expect: cos ((-1000-0j),) (0.5623790762907029-0j)
# expect: cos ((-1000+1j),) (0.8677962620494682+0.9717498230328474j)
# expect: cos ((-1000-1j),) (0.8677962620494682-0.9717498230328474j)
# expect: cos ((-1000+2.5j),) (3.448671293120459+5.002790301406843j)
# expect: cos ((-1000-1000j),) OverflowError: math range error
# expect: cos ((-1000+1e+300j),) OverflowError: math range error
# expect: cos ((1e+300+infj),) (-inf+infj)
# expect: cos ((1e+300-infj),) (-inf-infj)
# expect: cos ((1e+300+nanj),) (nan+nanj)
# expect: cos ((1e+300+0j),) (-0.5753861119575491+0j)
# expect: cos ((1e+300-0j),) (-0.5753861119575491-0j)
# expect: cos ((1e+300+1j),) (-0.8878671669033297+0.9611757993782903j)
# expect: cos ((1e+300-1j),) (-0.8878671669033297-0.9611757993782903j)
# expect: cos ((1e+300+2.5j),) (-3.5284342011018697+4.948352809645059j)
# expect: cos ((1e+300-1000j),) OverflowError: math range error
# expect: cos ((1e+300+1e+300j),) OverflowError: math range error
# expect: tan ((inf+infj),) 1j
# expect: tan ((inf-infj),) -1j
# expect: tan ((inf+nanj),) (nan+nanj)
# expect: tan ((inf+0j),) ValueError: math domain error
# expect: tan ((inf-0j),) ValueError: math domain error
# expect: tan ((inf+1j),) ValueError: math domain error
# expect: tan ((inf-1j),) ValueError: math domain error
# expect: tan ((inf+2.5j),) ValueError: math domain error
# expect: tan ((inf-1000j),) ValueError: math domain error
# expect: tan ((inf+1e+300j),) ValueError: math domain error
# expect: tan ((-inf+infj),) 1j
# expect: tan ((-inf-infj),) -1j
# expect: tan ((-inf+nanj),) (nan+nanj)
# expect: tan ((-inf+0j),) ValueError: math domain error
# expect: tan ((-inf-0j),) ValueError: math domain error
# expect: tan ((-inf+1j),) ValueError: math domain error
# expect: tan ((-inf-1j),) ValueError: math domain error
# expect: tan ((-inf+2.5j),) ValueError: math domain error
# expect: tan ((-inf-1000j),) ValueError: math domain error
# expect: tan ((-inf+1e+300j),) ValueError: math domain error
# expect: tan ((nan+infj),) 1j
# expect: tan ((nan-infj),) -1j
# expect: tan ((nan+nanj),) (nan+nanj)
# expect: tan ((nan+0j),) (nan+nanj)
# expect: tan ((nan-0j),) (nan+nanj)
# expect: tan ((nan+1j),) (nan+nanj)
# expect: tan ((nan-1j),) (nan+nanj)
# expect: tan ((nan+2.5j),) (nan+nanj)
# expect: tan ((nan-1000j),) (nan+nanj)
# expect: tan ((nan+1e+300j),) (nan+nanj)
# expect: tan (infj,) 1j
# expect: tan (-infj,) -1j
# expect: tan (nanj,) nanj
# expect: tan (0j,) 0j
# expect: tan (-0j,) -0j
# expect: tan (1j,) 0.7615941559557649j
# expect: tan (-1j,) -0.7615941559557649j
# expect: tan (2.5j,) 0.9866142981514303j
# expect: tan (-1000j,) -1j
# expect: tan (1e+300j,) 1j
# expect: tan ((-0+infj),) (-0+1j)
# expect: tan ((-0-infj),) (-0-1j)
# expect: tan ((-0+nanj),) (-0+nanj)
# expect: tan ((-0+0j),) (-0+0j)
# expect: tan ((-0-0j),) (-0-0j)
# expect: tan ((-0+1j),) (-0+0.7615941559557649j)
# expect: tan ((-0-1j),) (-0-0.7615941559557649j)
# expect: tan ((-0+2.5j),) (-0+0.9866142981514303j)
# expect: tan ((-0-1000j),) (-0-1j)
# expect: tan ((-0+1e+300j),) (-0+1j)
# expect: tan ((1+infj),) 1j
# expect: tan ((1-infj),) -1j
# expect: tan ((1+nanj),) (nan+nanj)
# expect: tan ((1+0j),) (1.5574077246549023+0j)
# expect: tan ((1-0j),) (1.5574077246549023-0j)
# expect: tan ((1+1j),) (0.2717525853195118+1.0839233273386946j)
# expect: tan ((1-1j),) (0.2717525853195118-1.0839233273386946j)
# expect: tan ((1+2.5j),) (0.012322138255828357+1.00554801189506j)
# expect: tan ((1-1000j),) -1j
# expect: tan ((1+1e+300j),) 1j
# expect: tan ((-1+infj),) (-0+1j)
# expect: tan ((-1-infj),) (-0-1j)
# expect: tan ((-1+nanj),) (nan+nanj)
# expect: tan ((-1+0j),) (-1.5574077246549023+0j)
# expect: tan ((-1-0j),) (-1.5574077246549023-0j)
# expect: tan ((-1+1j),) (-0.2717525853195118+1.0839233273386946j)
# expect: tan ((-1-1j),) (-0.2717525853195118-1.0839233273386946j)
# expect: tan ((-1+2.5j),) (-0.012322138255828357+1.00554801189506j)
# expect: tan ((-1-1000j),) (-0-1j)
# expect: tan ((-1+1e+300j),) (-0+1j)
# expect: tan ((2.5+infj),) (-0+1j)
# expect: tan ((2.5-infj),) (-0-1j)
# expect: tan ((2.5+nanj),) (nan+nanj)
# expect: tan ((2.5+0j),) (-0.7470222972386603+0j)
# expect: tan ((2.5-0j),) (-0.7470222972386603-0j)
# expect: tan ((2.5+1j),) (-0.23701383091627062+0.8964379171278617j)
# expect: tan ((2.5-1j),) (-0.23701383091627062-0.8964379171278617j)
# expect: tan ((2.5+2.5j),) (-0.012872570755000078+0.9961016773157655j)
# expect: tan ((2.5-1000j),) (-0-1j)
# expect: tan ((2.5+1e+300j),) (-0+1j)
# expect: tan ((-1000+infj),) (-0+1j)
# expect: tan ((-1000-infj),) (-0-1j)
# expect: tan ((-1000+nanj),) (nan+nanj)
# expect: tan ((-1000+0j),) (-1.4703241557027185+0j)
# expect: tan ((-1000-0j),) (-1.4703241557027185-0j)
# expect: tan ((-1000+1j),) (-0.2739651818338138+1.068377704821748j)
# expect: tan ((-1000-1j),) (-0.2739651818338138-1.068377704821748j)
# expect: tan ((-1000+2.5j),) (-0.012594910021550828+1.004885014130828j)
# expect: tan ((-1000-1000j),) (-0-1j)
# expect: tan ((-1000+1e+300j),) (-0+1j)
# expect: tan ((1e+300+infj),) 1j
# expect: tan ((1e+300-infj),) -1j
# expect: tan ((1e+300+nanj),) (nan+nanj)
# expect: tan ((1e+300+0j),) (1.4214488238747245+0j)
# expect: tan ((1e+300-0j),) (1.4214488238747245-0j)
# expect: tan ((1e+300+1j),) (0.2748551321383479+1.0591432840170194j)
# expect: tan ((1e+300-1j),) (0.2748551321383479-1.0591432840170194j)
# expect: tan ((1e+300+2.5j),) (0.012740885314755828+1.0044823926237458j)
# expect: tan ((1e+300-1000j),) -1j
# expect: tan ((1e+300+1e+300j),) 1j
# expect: asin ((inf+infj),) (0.7853981633974483+infj)
# expect: asin ((inf-infj),) (0.7853981633974483-infj)
# expect: asin ((inf+nanj),) (nan-infj)
# expect: asin ((inf+0j),) (1.5707963267948966+infj)
# expect: asin ((inf-0j),) (1.5707963267948966-infj)
# expect: asin ((inf+1j),) (1.5707963267948966+infj)
# expect: asin ((inf-1j),) (1.5707963267948966-infj)
# expect: asin ((inf+2.5j),) (1.5707963267948966+infj)
# expect: asin ((inf-1000j),) (1.5707963267948966-infj)
# expect: asin ((inf+1e+300j),) (1.5707963267948966+infj)
# expect: asin ((-inf+infj),) (-0.7853981633974483+infj)
# expect: asin ((-inf-infj),) (-0.7853981633974483-infj)
# expect: asin ((-inf+nanj),) (nan-infj)
# expect: asin ((-inf+0j),) (-1.5707963267948966+infj)
# expect: asin ((-inf-0j),) (-1.5707963267948966-infj)
# expect: asin ((-inf+1j),) (-1.5707963267948966+infj)
# expect: asin ((-inf-1j),) (-1.5707963267948966-infj)
# expect: asin ((-inf+2.5j),) (-1.5707963267948966+infj)
# expect: asin ((-inf-1000j),) (-1.5707963267948966-infj)
# expect: asin ((-inf+1e+300j),) (-1.5707963267948966+infj)
# expect: asin ((nan+infj),) (nan+infj)
# expect: asin ((nan-infj),) (nan-infj)
# expect: asin ((nan+nanj),) (nan+nanj)
# expect: asin ((nan+0j),) (nan+nanj)
# expect: asin ((nan-0j),) (nan+nanj)
# expect: asin ((nan+1j),) (nan+nanj)
# expect: asin ((nan-1j),) (nan+nanj)
# expect: asin ((nan+2.5j),) (nan+nanj)
# expect: asin ((nan-1000j),) (nan+nanj)
# expect: asin ((nan+1e+300j),) (nan+nanj)
# expect: asin (infj,) infj
# expect: asin (-infj,) -infj
# expect: asin (nanj,) nanj
# expect: asin (0j,) 0j
# expect: asin (-0j,) -0j
# expect: asin (1j,) 0.881373587019543j
# expect: asin (-1j,) -0.881373587019543j
# expect: asin (2.5j,) 1.6472311463710958j
# expect: asin (-1000j,) -7.600902709541988j
# expect: asin (1e+300j,) 691.4686750787736j
# expect: asin ((-0+infj),) (-0+infj)
# expect: asin ((-0-infj),) (-0-infj)
# expect: asin ((-0+nanj),) (-0+nanj)
# expect: asin ((-0+0j),) (-0+0j)
# expect: asin ((-0-0j),) (-0-0j)
# expect: asin ((-0+1j),) (-0+0.881373587019543j)
# expect: asin ((-0-1j),) (-0-0.881373587019543j)
# expect: asin ((-0+2.5j),) (-0+1.6472311463710958j)
# expect: asin ((-0-1000j),) (-0-7.600902709541988j)
# expect: asin ((-0+1e+300j),) (-0+691.4686750787736j)
# expect: asin ((1+infj),) infj
# expect: asin ((1-infj),) -infj
# expect: asin ((1+nanj),) (nan+nanj)
# expect: asin ((1+0j),) (1.5707963267948966+0j)
# expect: asin ((1-0j),) (1.5707963267948966-0j)
# expect: asin ((1+1j),) (0.6662394324925153+1.0612750619050357j)
# expect: asin ((1-1j),) (0.6662394324925153-1.0612750619050357j)
# expect: asin ((1+2.5j),) (0.3584050309475732+1.7084532853187295j)
# expect: asin ((1-1000j),) (0.0009999991666682416-7.600903209540989j)
# expect: asin ((1+1e+300j),) (1e-300+691.4686750787736j)
# expect: asin ((-1+infj),) (-0+infj)
# expect: asin ((-1-infj),) (-0-infj)
# expect: asin ((-1+nanj),) (nan+nanj)
# expect: asin ((-1+0j),) (-1.5707963267948966+0j)
# expect: asin ((-1-0j),) (-1.5707963267948966-0j)
# expect: asin ((-1+1j),) (-0.6662394324925153+1.0612750619050357j)
# expect: asin ((-1-1j),) (-0.6662394324925153-1.0612750619050357j)
# expect: asin ((-1+2.5j),) (-0.3584050309475732+1.7084532853187295j)
# expect: asin ((-1-1000j),) (-0.0009999991666682416-7.600903209540989j)
# expect: asin ((-1+1e+300j),) (-1e-300+691.4686750787736j)
# expect: asin ((2.5+infj),) infj
# expect: asin ((2.5-infj),) -infj
# expect: asin ((2.5+nanj),) (nan+nanj)
# expect: asin ((2.5+0j),) (1.5707963267948966+1.5667992369724109j)
# expect: asin ((2.5-0j),) (1.5707963267948966-1.5667992369724109j)
# expect: asin ((2.5+1j),) (1.1646235102893852+1.6586932988564327j)
# expect: asin ((2.5-1j),) (1.1646235102893852-1.6586932988564327j)
# expect: asin ((2.5+2.5j),) (0.7654247497365214+1.9566101076215752j)
# expect: asin ((2.5-1000j),) (0.00249999354170276-7.600905834527536j)
# expect: asin ((2.5+1e+300j),) (2.5e-300+691.4686750787736j)
# expect: asin ((-1000+infj),) (-0+infj)
# expect: asin ((-1000-infj),) (-0-infj)
# expect: asin ((-1000+nanj),) (nan+nanj)
# expect: asin ((-1000+0j),) (-1.5707963267948966+7.600902209541989j)
# expect: asin ((-1000-0j),) (-1.5707963267948966-7.600902209541989j)
# expect: asin ((-1000+1j),) (-1.5697963266282304+7.600902709542488j)
# expect: asin ((-1000-1j),) (-1.5697963266282304-7.600902709542488j)
# expect: asin ((-1000+2.5j),) (-1.5682963307532252+7.60090533453691j)
# expect: asin ((-1000-1000j),) (-0.7853980383974484-7.947476049822078j)
# expect: asin ((-1000+1e+300j),) (-9.999999999999999e-298+691.4686750787736j)
# expect: asin ((1e+300+infj),) infj
# expect: asin ((1e+300-infj),) -infj
# expect: asin ((1e+300+nanj),) (nan+nanj)
# expect: asin ((1e+300+0j),) (1.5707963267948966+691.4686750787736j)
# expect: asin ((1e+300-0j),) (1.5707963267948966-691.4686750787736j)
# expect: asin ((1e+300+1j),) (1.5707963267948966+691.4686750787736j)
# expect: asin ((1e+300-1j),) (1.5707963267948966-691.4686750787736j)
# expect: asin ((1e+300+2.5j),) (1.5707963267948966+691.4686750787736j)
# expect: asin ((1e+300-1000j),) (1.5707963267948966-691.4686750787736j)
# expect: asin ((1e+300+1e+300j),) (0.7853981633974483+691.8152486690535j)
# expect: acos ((inf+infj),) (0.7853981633974483-infj)
# expect: acos ((inf-infj),) (0.7853981633974483+infj)
# expect: acos ((inf+nanj),) (nan+infj)
# expect: acos ((inf+0j),) -infj
# expect: acos ((inf-0j),) infj
# expect: acos ((inf+1j),) -infj
# expect: acos ((inf-1j),) infj
# expect: acos ((inf+2.5j),) -infj
# expect: acos ((inf-1000j),) infj
# expect: acos ((inf+1e+300j),) -infj
# expect: acos ((-inf+infj),) (2.356194490192345-infj)
# expect: acos ((-inf-infj),) (2.356194490192345+infj)
# expect: acos ((-inf+nanj),) (nan+infj)
# expect: acos ((-inf+0j),) (3.141592653589793-infj)
# expect: acos ((-inf-0j),) (3.141592653589793+infj)
# expect: acos ((-inf+1j),) (3.141592653589793-infj)
# expect: acos ((-inf-1j),) (3.141592653589793+infj)
# expect: acos ((-inf+2.5j),) (3.141592653589793-infj)
# expect: acos ((-inf-1000j),) (3.141592653589793+infj)
# expect: acos ((-inf+1e+300j),) (3.141592653589793-infj)
# expect: acos ((nan+infj),) (nan-infj)
# expect: acos ((nan-infj),) (nan+infj)
# expect: acos ((nan+nanj),) (nan+nanj)
# expect: acos ((nan+0j),) (nan+nanj)
# expect: acos ((nan-0j),) (nan+nanj)
# expect: acos ((nan+1j),) (nan+nanj)
# expect: acos ((nan-1j),) (nan+nanj)
# expect: acos ((nan+2.5j),) (nan+nanj)
# expect: acos ((nan-1000j),) (nan+nanj)
# expect: acos ((nan+1e+300j),) (nan+nanj)
# expect: acos (infj,) (1.5707963267948966-infj)
# expect: acos (-infj,) (1.5707963267948966+infj)
# expect: acos (nanj,) (1.5707963267948966+nanj)
# expect: acos (0j,) (1.5707963267948966-0j)
# expect: acos (-0j,) (1.5707963267948966+0j)
# expect: acos (1j,) (1.5707963267948966-0.881373587019543j)
# expect: acos (-1j,) (1.5707963267948966+0.881373587019543j)
# expect: acos (2.5j,) (1.5707963267948966-1.6472311463710958j)
# expect: acos (-1000j,) (1.5707963267948966+7.600902709541988j)
# expect: acos (1e+300j,) (1.5707963267948966-691.4686750787736j)
# expect: acos ((-0+infj),) (1.5707963267948966-infj)
# expect: acos ((-0-infj),) (1.5707963267948966+infj)
# expect: acos ((-0+nanj),) (1.5707963267948966+nanj)
# expect: acos ((-0+0j),) (1.5707963267948966-0j)
# expect: acos ((-0-0j),) (1.5707963267948966+0j)
# expect: acos ((-0+1j),) (1.5707963267948966-0.881373587019543j)
# expect: acos ((-0-1j),) (1.5707963267948966+0.881373587019543j)
# expect: acos ((-0+2.5j),) (1.5707963267948966-1.6472311463710958j)
# expect: acos ((-0-1000j),) (1.5707963267948966+7.600902709541988j)
# expect: acos ((-0+1e+300j),) (1.5707963267948966-691.4686750787736j)
# expect: acos ((1+infj),) (1.5707963267948966-infj)
# expect: acos ((1-infj),) (1.5707963267948966+infj)
# expect: acos ((1+nanj),) (nan+nanj)
# expect: acos ((1+0j),) -0j
# expect: acos ((1-0j),) 0j
# expect: acos ((1+1j),) (0.9045568943023814-1.0612750619050357j)
# expect: acos ((1-1j),) (0.9045568943023814+1.0612750619050357j)
# expect: acos ((1+2.5j),) (1.2123912958473235-1.7084532853187295j)
# expect: acos ((1-1000j),) (1.5697963276282285+7.600903209540989j)
# expect: acos ((1+1e+300j),) (1.5707963267948966-691.4686750787736j)
# expect: acos ((-1+infj),) (1.5707963267948966-infj)
# expect: acos ((-1-infj),) (1.5707963267948966+infj)
# expect: acos ((-1+nanj),) (nan+nanj)
# expect: acos ((-1+0j),) (3.141592653589793-0j)
# expect: acos ((-1-0j),) (3.141592653589793+0j)
# expect: acos ((-1+1j),) (2.2370357592874117-1.0612750619050357j)
# expect: acos ((-1-1j),) (2.2370357592874117+1.0612750619050357j)
# expect: acos ((-1+2.5j),) (1.9292013577424698-1.7084532853187295j)
# expect: acos ((-1-1000j),) (1.5717963259615648+7.600903209540989j)
# expect: acos ((-1+1e+300j),) (1.5707963267948966-691.4686750787736j)
# expect: acos ((2.5+infj),) (1.5707963267948966-infj)
# expect: acos ((2.5-infj),) (1.5707963267948966+infj)
# expect: acos ((2.5+nanj),) (nan+nanj)
# expect: acos ((2.5+0j),) -1.5667992369724109j
# expect: acos ((2.5-0j),) 1.5667992369724109j
# expect: acos ((2.5+1j),) (0.40617281650551157-1.6586932988564327j)
# expect: acos ((2.5-1j),) (0.40617281650551157+1.6586932988564327j)
# expect: acos ((2.5+2.5j),) (0.8053715770583753-1.9566101076215752j)
# expect: acos ((2.5-1000j),) (1.5682963332531938+7.600905834527536j)
# expect: acos ((2.5+1e+300j),) (1.5707963267948966-691.4686750787736j)
# expect: acos ((-1000+infj),) (1.5707963267948966-infj)
# expect: acos ((-1000-infj),) (1.5707963267948966+infj)
# expect: acos ((-1000+nanj),) (nan+nanj)
# expect: acos ((-1000+0j),) (3.141592653589793-7.600902209541989j)
# expect: acos ((-1000-0j),) (3.141592653589793+7.600902209541989j)
# expect: acos ((-1000+1j),) (3.140592653423127-7.600902709542488j)
# expect: acos ((-1000-1j),) (3.140592653423127+7.600902709542488j)
# expect: acos ((-1000+2.5j),) (3.139092657548122-7.60090533453691j)
# expect: acos ((-1000-1000j),) (2.3561943651923447+7.947476049822078j)
# expect: acos ((-1000+1e+300j),) (1.5707963267948968-691.4686750787736j)
# expect: acos ((1e+300+infj),) (1.5707963267948966-infj)
# expect: acos ((1e+300-infj),) (1.5707963267948966+infj)
# expect: acos ((1e+300+nanj),) (nan+nanj)
# expect: acos ((1e+300+0j),) -691.4686750787736j
# expect: acos ((1e+300-0j),) 691.4686750787736j
# expect: acos ((1e+300+1j),) (1e-300-691.4686750787736j)
# expect: acos ((1e+300-1j),) (1e-300+691.4686750787736j)
# expect: acos ((1e+300+2.5j),) (2.5e-300-691.4686750787736j)
# expect: acos ((1e+300-1000j),) (1e-297+691.4686750787736j)
# expect: acos ((1e+300+1e+300j),) (0.7853981633974483-691.8152486690535j)
# expect: atan ((inf+infj),) (1.5707963267948966+0j)
# expect: atan ((inf-infj),) (1.5707963267948966-0j)
# expect: atan ((inf+nanj),) (1.5707963267948966-0j)
# expect: atan ((inf+0j),) (1.5707963267948966+0j)
# expect: atan ((inf-0j),) (1.5707963267948966-0j)
# expect: atan ((inf+1j),) (1.5707963267948966+0j)
# expect: atan ((inf-1j),) (1.5707963267948966-0j)
# expect: atan ((inf+2.5j),) (1.5707963267948966+0j)
# expect: atan ((inf-1000j),) (1.5707963267948966-0j)
# expect: atan ((inf+1e+300j),) (1.5707963267948966+0j)
# expect: atan ((-inf+infj),) (-1.5707963267948966+0j)
# expect: atan ((-inf-infj),) (-1.5707963267948966-0j)
# expect: atan ((-inf+nanj),) (-1.5707963267948966-0j)
# expect: atan ((-inf+0j),) (-1.5707963267948966+0j)
# expect: atan ((-inf-0j),) (-1.5707963267948966-0j)
# expect: atan ((-inf+1j),) (-1.5707963267948966+0j)
# expect: atan ((-inf-1j),) (-1.5707963267948966-0j)
# expect: atan ((-inf+2.5j),) (-1.5707963267948966+0j)
# expect: atan ((-inf-1000j),) (-1.5707963267948966-0j)
# expect: atan ((-inf+1e+300j),) (-1.5707963267948966+0j)
# expect: atan ((nan+infj),) (nan+0j)
# expect: atan ((nan-infj),) (nan-0j)
# expect: atan ((nan+nanj),) (nan+nanj)
# expect: atan ((nan+0j),) (nan+0j)
# expect: atan ((nan-0j),) (nan-0j)
# expect: atan ((nan+1j),) (nan+nanj)
# expect: atan ((nan-1j),) (nan+nanj)
# expect: atan ((nan+2.5j),) (nan+nanj)
# expect: atan ((nan-1000j),) (nan+nanj)
# expect: atan ((nan+1e+300j),) (nan+nanj)
# expect: atan (infj,) (1.5707963267948966+0j)
# expect: atan (-infj,) (1.5707963267948966-0j)
# expect: atan (nanj,) (nan+nanj)
# expect: atan (0j,) 0j
# expect: atan (-0j,) -0j
# expect: atan (1j,) ValueError: math domain error
# expect: atan (-1j,) ValueError: math domain error
# expect: atan (2.5j,) (1.5707963267948966+0.42364893019360184j)
# expect: atan (-1000j,) (1.5707963267948966-0.0010000003333335333j)
# expect: atan (1e+300j,) (1.5707963267948966+1e-300j)
# expect: atan ((-0+infj),) (-1.5707963267948966+0j)
# expect: atan ((-0-infj),) (-1.5707963267948966-0j)
# expect: atan ((-0+nanj),) (nan+nanj)
# expect: atan ((-0+0j),) (-0+0j)
# expect: atan ((-0-0j),) (-0-0j)
# expect: atan ((-0+1j),) ValueError: math domain error
# expect: atan ((-0-1j),) ValueError: math domain error
# expect: atan ((-0+2.5j),) (-1.5707963267948966+0.42364893019360184j)
# expect: atan ((-0-1000j),) (-1.5707963267948966-0.0010000003333335333j)
# expect: atan ((-0+1e+300j),) (-1.5707963267948966+1e-300j)
# expect: atan ((1+infj),) (1.5707963267948966+0j)
# expect: atan ((1-infj),) (1.5707963267948966-0j)
# expect: atan ((1+nanj),) (nan+nanj)
# expect: atan ((1+0j),) (0.7853981633974483+0j)
# expect: atan ((1-0j),) (0.7853981633974483-0j)
# expect: atan ((1+1j),) (1.0172219678978514+0.40235947810852507j)
# expect: atan ((1-1j),) (1.0172219678978514-0.40235947810852507j)
# expect: atan ((1+2.5j),) (1.4159448545236686+0.3513356390226463j)
# expect: atan ((1-1000j),) (1.5707953267948966-0.0009999993333325333j)
# expect: atan ((1+1e+300j),) (1.5707963267948966+1e-300j)
# expect: atan ((-1+infj),) (-1.5707963267948966+0j)
# expect: atan ((-1-infj),) (-1.5707963267948966-0j)
# expect: atan ((-1+nanj),) (nan+nanj)
# expect: atan ((-1+0j),) (-0.7853981633974483+0j)
# expect: atan ((-1-0j),) (-0.7853981633974483-0j)
# expect: atan ((-1+1j),) (-1.0172219678978514+0.40235947810852507j)
# expect: atan ((-1-1j),) (-1.0172219678978514-0.40235947810852507j)
# expect: atan ((-1+2.5j),) (-1.4159448545236686+0.3513356390226463j)
# expect: atan ((-1-1000j),) (-1.5707953267948966-0.0009999993333325333j)
# expect: atan ((-1+1e+300j),) (-1.5707963267948966+1e-300j)
# expect: atan ((2.5+infj),) (1.5707963267948966+0j)
# expect: atan ((2.5-infj),) (1.5707963267948966-0j)
# expect: atan ((2.5+nanj),) (nan+nanj)
# expect: atan ((2.5+0j),) (1.1902899496825317+0j)
# expect: atan ((2.5-0j),) (1.1902899496825317-0j)
# expect: atan ((2.5+1j),) (1.2334258556831204+0.12367406045902676j)
# expect: atan ((2.5-1j),) (1.2334258556831204-0.12367406045902676j)
# expect: atan ((2.5+2.5j),) (1.3657326565241512+0.1944261421470021j)
# expect: atan ((2.5-1000j),) (1.5707938268080215-0.0009999940833600957j)
# expect: atan ((2.5+1e+300j),) (1.5707963267948966+1e-300j)
# expect: atan ((-1000+infj),) (-1.5707963267948966+0j)
# expect: atan ((-1000-infj),) (-1.5707963267948966-0j)
# expect: atan ((-1000+nanj),) (nan+nanj)
# expect: atan ((-1000+0j),) (-1.5697963271282298+0j)
# expect: atan ((-1000-0j),) (-1.5697963271282298-0j)
# expect: atan ((-1000+1j),) (-1.5697963281282268+9.999980000053332e-07j)
# expect: atan ((-1000-1j),) (-1.5697963281282268-9.999980000053332e-07j)
# expect: atan ((-1000+2.5j),) (-1.5697963333781781+2.4999818751522383e-06j)
# expect: atan ((-1000-1000j),) (-1.5702963267115633-0.0004999999166666416j)
# expect: atan ((-1000+1e+300j),) (-1.5707963267948966+1e-300j)
# expect: atan ((1e+300+infj),) (1.5707963267948966+0j)
# expect: atan ((1e+300-infj),) (1.5707963267948966-0j)
# expect: atan ((1e+300+nanj),) (nan+nanj)
# expect: atan ((1e+300+0j),) (1.5707963267948966+0j)
# expect: atan ((1e+300-0j),) (1.5707963267948966-0j)
# expect: atan ((1e+300+1j),) (1.5707963267948966+0j)
# expect: atan ((1e+300-1j),) (1.5707963267948966-0j)
# expect: atan ((1e+300+2.5j),) (1.5707963267948966+0j)
# expect: atan ((1e+300-1000j),) (1.5707963267948966-0j)
# expect: atan ((1e+300+1e+300j),) (1.5707963267948966+4.999999999999999e-301j)
# expect: sinh ((inf+infj),) ValueError: math domain error
# expect: sinh ((inf-infj),) ValueError: math domain error
# expect: sinh ((inf+nanj),) (inf+nanj)
# expect: sinh ((inf+0j),) (inf+0j)
# expect: sinh ((inf-0j),) (inf-0j)
# expect: sinh ((inf+1j),) (inf+infj)
# expect: sinh ((inf-1j),) (inf-infj)
# expect: sinh ((inf+2.5j),) (-inf+infj)
# expect: sinh ((inf-1000j),) (inf-infj)
# expect: sinh ((inf+1e+300j),) (-inf-infj)
# expect: sinh ((-inf+infj),) ValueError: math domain error
# expect: sinh ((-inf-infj),) ValueError: math domain error
# expect: sinh ((-inf+nanj),) (inf+nanj)
# expect: sinh ((-inf+0j),) (-inf+0j)
# expect: sinh ((-inf-0j),) (-inf-0j)
# expect: sinh ((-inf+1j),) (-inf+infj)
# expect: sinh ((-inf-1j),) (-inf-infj)
# expect: sinh ((-inf+2.5j),) (inf+infj)
# expect: sinh ((-inf-1000j),) (-inf-infj)
# expect: sinh ((-inf+1e+300j),) (inf-infj)
# expect: sinh ((nan+infj),) (nan+nanj)
# expect: sinh ((nan-infj),) (nan+nanj)
# expect: sinh ((nan+nanj),) (nan+nanj)
# expect: sinh ((nan+0j),) (nan+0j)
# expect: sinh ((nan-0j),) (nan-0j)
# expect: sinh ((nan+1j),) (nan+nanj)
# expect: sinh ((nan-1j),) (nan+nanj)
# expect: sinh ((nan+2.5j),) (nan+nanj)
# expect: sinh ((nan-1000j),) (nan+nanj)
# expect: sinh ((nan+1e+300j),) (nan+nanj)
# expect: sinh (infj,) ValueError: math domain error
# expect: sinh (-infj,) ValueError: math domain error
# expect: sinh (nanj,) nanj
# expect: sinh (0j,) 0j
# expect: sinh (-0j,) -0j
# expect: sinh (1j,) 0.8414709848078965j
# expect: sinh (-1j,) -0.8414709848078965j
# expect: sinh (2.5j,) (-0+0.5984721441039565j)
# expect: sinh (-1000j,) -0.8268795405320025j
# expect: sinh (1e+300j,) (-0-0.8178819121159085j)
# expect: sinh ((-0+infj),) ValueError: math domain error
# expect: sinh ((-0-infj),) ValueError: math domain error
# expect: sinh ((-0+nanj),) nanj
# expect: sinh ((-0+0j),) (-0+0j)
# expect: sinh ((-0-0j),) (-0-0j)
# expect: sinh ((-0+1j),) (-0+0.8414709848078965j)
# expect: sinh ((-0-1j),) (-0-0.8414709848078965j)
# expect: sinh ((-0+2.5j),) 0.5984721441039565j
# expect: sinh ((-0-1000j),) (-0-0.8268795405320025j)
# expect: sinh ((-0+1e+300j),) -0.8178819121159085j
# expect: sinh ((1+infj),) ValueError: math domain error
# expect: sinh ((1-infj),) ValueError: math domain error
# expect: sinh ((1+nanj),) (nan+nanj)
# expect: sinh ((1+0j),) (1.1752011936438014+0j)
# expect: sinh ((1-0j),) (1.1752011936438014-0j)
# expect: sinh ((1+1j),) (0.6349639147847361+1.2984575814159773j)
# expect: sinh ((1-1j),) (0.6349639147847361-1.2984575814159773j)
# expect: sinh ((1+2.5j),) (-0.9415049332708672+0.9234907760431733j)
# expect: sinh ((1-1000j),) (0.6609085617371325-1.2759418063198595j)
# expect: sinh ((1+1e+300j),) (-0.6761944455785777-1.2620577401517215j)
# expect: sinh ((-1+infj),) ValueError: math domain error
# expect: sinh ((-1-infj),) ValueError: math domain error
# expect: sinh ((-1+nanj),) (nan+nanj)
# expect: sinh ((-1+0j),) (-1.1752011936438014+0j)
# expect: sinh ((-1-0j),) (-1.1752011936438014-0j)
# expect: sinh ((-1+1j),) (-0.6349639147847361+1.2984575814159773j)
# expect: sinh ((-1-1j),) (-0.6349639147847361-1.2984575814159773j)
# expect: sinh ((-1+2.5j),) (0.9415049332708672+0.9234907760431733j)
# expect: sinh ((-1-1000j),) (-0.6609085617371325-1.2759418063198595j)
# expect: sinh ((-1+1e+300j),) (0.6761944455785777-1.2620577401517215j)
# expect: sinh ((2.5+infj),) ValueError: math domain error
# expect: sinh ((2.5-infj),) ValueError: math domain error
# expect: sinh ((2.5+nanj),) (nan+nanj)
# expect: sinh ((2.5+0j),) (6.0502044810397875+0j)
# expect: sinh ((2.5-0j),) (6.0502044810397875-0j)
# expect: sinh ((2.5+1j),) (3.268939432079549+5.160143667579705j)
# expect: sinh ((2.5-1j),) (3.268939432079549-5.160143667579705j)
# expect: sinh ((2.5+2.5j),) (-4.847082692738475+3.670004433160462j)
# expect: sinh ((2.5-1000j),) (3.4025084074170273-5.070664707353541j)
# expect: sinh ((2.5+1e+300j),) (-3.4812036328936244-5.015488645275605j)
# expect: sinh ((-1000+infj),) ValueError: math domain error
# expect: sinh ((-1000-infj),) ValueError: math domain error
# expect: sinh ((-1000+nanj),) (nan+nanj)
# expect: sinh ((-1000+0j),) OverflowError: math range error
# expect: sinh ((-1000-0j),) OverflowError: math range error
# expect: sinh ((-1000+1j),) OverflowError: math range error
# expect: sinh ((-1000-1j),) OverflowError: math range error
# expect: sinh ((-1000+2.5j),) OverflowError: math range error
# expect: sinh ((-1000-1000j),) OverflowError: math range error
# expect: sinh ((-1000+1e+300j),) OverflowError: math range error
# expect: sinh ((1e+300+infj),) ValueError: math domain error
# expect: sinh ((1e+300-infj),) ValueError: math domain error
# expect: sinh ((1e+300+nanj),) (nan+nanj)
# expect: sinh ((1e+300+0j),) OverflowError: math range error
# expect: sinh ((1e+300-0j),) OverflowError: math range error
# expect: sinh ((1e+300+1j),) OverflowError: math range error
# expect: sinh ((1e+300-1j),) OverflowError: math range error
# expect: sinh ((1e+300+2.5j),) OverflowError: math range error
# expect: sinh ((1e+300-1000j),) OverflowError: math range error
# expect: sinh ((1e+300+1e+300j),) OverflowError: math range error
# expect: cosh ((inf+infj),) ValueError: math domain error
# expect: cosh ((inf-infj),) ValueError: math domain error
# expect: cosh ((inf+nanj),) (inf+nanj)
# expect: cosh ((inf+0j),) (inf+0j)
# expect: cosh ((inf-0j),) (inf-0j)
# expect: cosh ((inf+1j),) (inf+infj)
# expect: cosh ((inf-1j),) (inf-infj)
# expect: cosh ((inf+2.5j),) (-inf+infj)
# expect: cosh ((inf-1000j),) (inf-infj)
# expect: cosh ((inf+1e+300j),) (-inf-infj)
# expect: cosh ((-inf+infj),) ValueError: math domain error
# expect: cosh ((-inf-infj),) ValueError: math domain error
# expect: cosh ((-inf+nanj),) (inf+nanj)
# expect: cosh ((-inf+0j),) (inf-0j)
# expect: cosh ((-inf-0j),) (inf+0j)
# expect: cosh ((-inf+1j),) (inf-infj)
# expect: cosh ((-inf-1j),) (inf+infj)
# expect: cosh ((-inf+2.5j),) (-inf-infj)
# expect: cosh ((-inf-1000j),) (inf+infj)
# expect: cosh ((-inf+1e+300j),) (-inf+infj)
# expect: cosh ((nan+infj),) (nan+nanj)
# expect: cosh ((nan-infj),) (nan+nanj)
# expect: cosh ((nan+nanj),) (nan+nanj)
# expect: cosh ((nan+0j),) (nan+0j)
# expect: cosh ((nan-0j),) (nan+0j)
# expect: cosh ((nan+1j),) (nan+nanj)
# expect: cosh ((nan-1j),) (nan+nanj)
# expect: cosh ((nan+2.5j),) (nan+nanj)
# expect: cosh ((nan-1000j),) (nan+nanj)
# expect: cosh ((nan+1e+300j),) (nan+nanj)
# expect: cosh (infj,) ValueError: math domain error
# expect: cosh (-infj,) ValueError: math domain error
# expect: cosh (nanj,) (nan+0j)
# expect: cosh (0j,) (1+0j)
# expect: cosh (-0j,) (1-0j)
# expect: cosh (1j,) (0.5403023058681398+0j)
# expect: cosh (-1j,) (0.5403023058681398-0j)
# expect: cosh (2.5j,) (-0.8011436155469337+0j)
# expect: cosh (-1000j,) (0.5623790762907029-0j)
# expect: cosh (1e+300j,) (-0.5753861119575491-0j)
# expect: cosh ((-0+infj),) ValueError: math domain error
# expect: cosh ((-0-infj),) ValueError: math domain error
# expect: cosh ((-0+nanj),) (nan+0j)
# expect: cosh ((-0+0j),) (1-0j)
# expect: cosh ((-0-0j),) (1+0j)
# expect: cosh ((-0+1j),) (0.5403023058681398-0j)
# expect: cosh ((-0-1j),) (0.5403023058681398+0j)
# expect: cosh ((-0+2.5j),) (-0.8011436155469337-0j)
# expect: cosh ((-0-1000j),) (0.5623790762907029+0j)
# expect: cosh ((-0+1e+300j),) (-0.5753861119575491+0j)
# expect: cosh ((1+infj),) ValueError: math domain error
# expect: cosh ((1-infj),) ValueError: math domain error
# expect: cosh ((1+nanj),) (nan+nanj)
# expect: cosh ((1+0j),) (1.5430806348152437+0j)
# expect: cosh ((1-0j),) (1.5430806348152437-0j)
# expect: cosh ((1+1j),) (0.8337300251311491+0.9888977057628651j)
# expect: cosh ((1-1j),) (0.8337300251311491-0.9888977057628651j)
# expect: cosh ((1+2.5j),) (-1.236229198856342+0.7033251781135349j)
# expect: cosh ((1-1000j),) (0.8677962620494682-0.9717498230328474j)
# expect: cosh ((1+1e+300j),) (-0.8878671669033297-0.9611757993782903j)
# expect: cosh ((-1+infj),) ValueError: math domain error
# expect: cosh ((-1-infj),) ValueError: math domain error
# expect: cosh ((-1+nanj),) (nan+nanj)
# expect: cosh ((-1+0j),) (1.5430806348152437-0j)
# expect: cosh ((-1-0j),) (1.5430806348152437+0j)
# expect: cosh ((-1+1j),) (0.8337300251311491-0.9888977057628651j)
# expect: cosh ((-1-1j),) (0.8337300251311491+0.9888977057628651j)
# expect: cosh ((-1+2.5j),) (-1.236229198856342-0.7033251781135349j)
# expect: cosh ((-1-1000j),) (0.8677962620494682+0.9717498230328474j)
# expect: cosh ((-1+1e+300j),) (-0.8878671669033297+0.9611757993782903j)
# expect: cosh ((2.5+infj),) ValueError: math domain error
# expect: cosh ((2.5-infj),) ValueError: math domain error
# expect: cosh ((2.5+nanj),) (nan+nanj)
# expect: cosh ((2.5+0j),) (6.132289479663686+0j)
# expect: cosh ((2.5-0j),) (6.132289479663686-0j)
# expect: cosh ((2.5+1j),) (3.3132901461132245+5.091071522949698j)
# expect: cosh ((2.5-1j),) (3.3132901461132245-5.091071522949698j)
# expect: cosh ((2.5+2.5j),) (-4.91284456531819+3.620878848035247j)
# expect: cosh ((2.5-1000j),) (3.448671293120459-5.002790301406843j)
# expect: cosh ((2.5+1e+300j),) (-3.5284342011018697-4.948352809645059j)
# expect: cosh ((-1000+infj),) ValueError: math domain error
# expect: cosh ((-1000-infj),) ValueError: math domain error
# expect: cosh ((-1000+nanj),) (nan+nanj)
# expect: cosh ((-1000+0j),) OverflowError: math range error
# expect: cosh ((-1000-0j),) OverflowError: math range error
# expect: cosh ((-1000+1j),) OverflowError: math range error
# expect: cosh ((-1000-1j),) OverflowError: math range error
# expect: cosh ((-1000+2.5j),) OverflowError: math range error
# expect: cosh ((-1000-1000j),) OverflowError: math range error
# expect: cosh ((-1000+1e+300j),) OverflowError: math range error
# expect: cosh ((1e+300+infj),) ValueError: math domain error
# expect: cosh ((1e+300-infj),) ValueError: math domain error
# expect: cosh ((1e+300+nanj),) (nan+nanj)
# expect: cosh ((1e+300+0j),) OverflowError: math range error
# expect: cosh ((1e+300-0j),) OverflowError: math range error
# expect: cosh ((1e+300+1j),) OverflowError: math range error
# expect: cosh ((1e+300-1j),) OverflowError: math range error
# expect: cosh ((1e+300+2.5j),) OverflowError: math range error
# expect: cosh ((1e+300-1000j),) OverflowError: math range error
# expect: cosh ((1e+300+1e+300j),) OverflowError: math range error
# expect: tanh ((inf+infj),) (1+0j)
# expect: tanh ((inf-infj),) (1+0j)
# expect: tanh ((inf+nanj),) (1+0j)
# expect: tanh ((inf+0j),) (1+0j)
# expect: tanh ((inf-0j),) (1-0j)
# expect: tanh ((inf+1j),) (1+0j)
# expect: tanh ((inf-1j),) (1-0j)
# expect: tanh ((inf+2.5j),) (1-0j)
# expect: tanh ((inf-1000j),) (1-0j)
# expect: tanh ((inf+1e+300j),) (1+0j)
# expect: tanh ((-inf+infj),) (-1+0j)
# expect: tanh ((-inf-infj),) (-1+0j)
# expect: tanh ((-inf+nanj),) (-1+0j)
# expect: tanh ((-inf+0j),) (-1+0j)
# expect: tanh ((-inf-0j),) (-1-0j)
# expect: tanh ((-inf+1j),) (-1+0j)
# expect: tanh ((-inf-1j),) (-1-0j)
# expect: tanh ((-inf+2.5j),) (-1-0j)
# expect: tanh ((-inf-1000j),) (-1-0j)
# expect: tanh ((-inf+1e+300j),) (-1+0j)
# expect: tanh ((nan+infj),) (nan+nanj)
# expect: tanh ((nan-infj),) (nan+nanj)
# expect: tanh ((nan+nanj),) (nan+nanj)
# expect: tanh ((nan+0j),) (nan+0j)
# expect: tanh ((nan-0j),) (nan-0j)
# expect: tanh ((nan+1j),) (nan+nanj)
# expect: tanh ((nan-1j),) (nan+nanj)
# expect: tanh ((nan+2.5j),) (nan+nanj)
# expect: tanh ((nan-1000j),) (nan+nanj)
# expect: tanh ((nan+1e+300j),) (nan+nanj)
# expect: tanh (infj,) ValueError: math domain error
# expect: tanh (-infj,) ValueError: math domain error
# expect: tanh (nanj,) (nan+nanj)
# expect: tanh (0j,) 0j
# expect: tanh (-0j,) -0j
# expect: tanh (1j,) 1.5574077246549023j
# expect: tanh (-1j,) -1.5574077246549023j
# expect: tanh (2.5j,) -0.7470222972386603j
# expect: tanh (-1000j,) -1.4703241557027185j
# expect: tanh (1e+300j,) 1.4214488238747245j
# expect: tanh ((-0+infj),) ValueError: math domain error
# expect: tanh ((-0-infj),) ValueError: math domain error
# expect: tanh ((-0+nanj),) (nan+nanj)
# expect: tanh ((-0+0j),) (-0+0j)
# expect: tanh ((-0-0j),) (-0-0j)
# expect: tanh ((-0+1j),) (-0+1.5574077246549023j)
# expect: tanh ((-0-1j),) (-0-1.5574077246549023j)
# expect: tanh ((-0+2.5j),) (-0-0.7470222972386603j)
# expect: tanh ((-0-1000j),) (-0-1.4703241557027185j)
# expect: tanh ((-0+1e+300j),) (-0+1.4214488238747245j)
# expect: tanh ((1+infj),) ValueError: math domain error
# expect: tanh ((1-infj),) ValueError: math domain error
# expect: tanh ((1+nanj),) (nan+nanj)
# expect: tanh ((1+0j),) (0.7615941559557649+0j)
# expect: tanh ((1-0j),) (0.7615941559557649-0j)
# expect: tanh ((1+1j),) (1.0839233273386946+0.2717525853195118j)
# expect: tanh ((1-1j),) (1.0839233273386946-0.2717525853195118j)
# expect: tanh ((1+2.5j),) (0.8964379171278617-0.23701383091627062j)
# expect: tanh ((1-1000j),) (1.068377704821748-0.2739651818338138j)
# expect: tanh ((1+1e+300j),) (1.0591432840170194+0.2748551321383479j)
# expect: tanh ((-1+infj),) ValueError: math domain error
# expect: tanh ((-1-infj),) ValueError: math domain error
# expect: tanh ((-1+nanj),) (nan+nanj)
# expect: tanh ((-1+0j),) (-0.7615941559557649+0j)
# expect: tanh ((-1-0j),) (-0.7615941559557649-0j)
# expect: tanh ((-1+1j),) (-1.0839233273386946+0.2717525853195118j)
# expect: tanh ((-1-1j),) (-1.0839233273386946-0.2717525853195118j)
# expect: tanh ((-1+2.5j),) (-0.8964379171278617-0.23701383091627062j)
# expect: tanh ((-1-1000j),) (-1.068377704821748-0.2739651818338138j)
# expect: tanh ((-1+1e+300j),) (-1.0591432840170194+0.2748551321383479j)
# expect: tanh ((2.5+infj),) ValueError: math domain error
# expect: tanh ((2.5-infj),) ValueError: math domain error
# expect: tanh ((2.5+nanj),) (nan+nanj)
# expect: tanh ((2.5+0j),) (0.9866142981514303+0j)
# expect: tanh ((2.5-0j),) (0.9866142981514303-0j)
# expect: tanh ((2.5+1j),) (1.00554801189506+0.012322138255828357j)
# expect: tanh ((2.5-1j),) (1.00554801189506-0.012322138255828357j)
# expect: tanh ((2.5+2.5j),) (0.9961016773157655-0.012872570755000078j)
# expect: tanh ((2.5-1000j),) (1.004885014130828-0.012594910021550828j)
# expect: tanh ((2.5+1e+300j),) (1.0044823926237458+0.012740885314755828j)
# expect: tanh ((-1000+infj),) ValueError: math domain error
# expect: tanh ((-1000-infj),) ValueError: math domain error
# expect: tanh ((-1000+nanj),) (nan+nanj)
# expect: tanh ((-1000+0j),) (-1+0j)
# expect: tanh ((-1000-0j),) (-1-0j)
# expect: tanh ((-1000+1j),) (-1+0j)
# expect: tanh ((-1000-1j),) (-1-0j)
# expect: tanh ((-1000+2.5j),) (-1-0j)
# expect: tanh ((-1000-1000j),) (-1-0j)
# expect: tanh ((-1000+1e+300j),) (-1+0j)
# expect: tanh ((1e+300+infj),) ValueError: math domain error
# expect: tanh ((1e+300-infj),) ValueError: math domain error
# expect: tanh ((1e+300+nanj),) (nan+nanj)
# expect: tanh ((1e+300+0j),) (1+0j)
# expect: tanh ((1e+300-0j),) (1-0j)
# expect: tanh ((1e+300+1j),) (1+0j)
# expect: tanh ((1e+300-1j),) (1-0j)
# expect: tanh ((1e+300+2.5j),) (1-0j)
# expect: tanh ((1e+300-1000j),) (1-0j)
# expect: tanh ((1e+300+1e+300j),) (1+0j)
# expect: asinh ((inf+infj),) (inf+0.7853981633974483j)
# expect: asinh ((inf-infj),) (inf-0.7853981633974483j)
# expect: asinh ((inf+nanj),) (inf+nanj)
# expect: asinh ((inf+0j),) (inf+0j)
# expect: asinh ((inf-0j),) (inf-0j)
# expect: asinh ((inf+1j),) (inf+0j)
# expect: asinh ((inf-1j),) (inf-0j)
# expect: asinh ((inf+2.5j),) (inf+0j)
# expect: asinh ((inf-1000j),) (inf-0j)
# expect: asinh ((inf+1e+300j),) (inf+0j)
# expect: asinh ((-inf+infj),) (-inf+0.7853981633974483j)
# expect: asinh ((-inf-infj),) (-inf-0.7853981633974483j)
# expect: asinh ((-inf+nanj),) (-inf+nanj)
# expect: asinh ((-inf+0j),) (-inf+0j)
# expect: asinh ((-inf-0j),) (-inf-0j)
# expect: asinh ((-inf+1j),) (-inf+0j)
# expect: asinh ((-inf-1j),) (-inf-0j)
# expect: asinh ((-inf+2.5j),) (-inf+0j)
# expect: asinh ((-inf-1000j),) (-inf-0j)
# expect: asinh ((-inf+1e+300j),) (-inf+0j)
# expect: asinh ((nan+infj),) (inf+nanj)
# expect: asinh ((nan-infj),) (inf+nanj)
# expect: asinh ((nan+nanj),) (nan+nanj)
# expect: asinh ((nan+0j),) (nan+0j)
# expect: asinh ((nan-0j),) (nan-0j)
# expect: asinh ((nan+1j),) (nan+nanj)
# expect: asinh ((nan-1j),) (nan+nanj)
# expect: asinh ((nan+2.5j),) (nan+nanj)
# expect: asinh ((nan-1000j),) (nan+nanj)
# expect: asinh ((nan+1e+300j),) (nan+nanj)
# expect: asinh (infj,) (inf+1.5707963267948966j)
# expect: asinh (-infj,) (inf-1.5707963267948966j)
# expect: asinh (nanj,) (nan+nanj)
# expect: asinh (0j,) 0j
# expect: asinh (-0j,) -0j
# expect: asinh (1j,) 1.5707963267948966j
# expect: asinh (-1j,) -1.5707963267948966j
# expect: asinh (2.5j,) (1.5667992369724109+1.5707963267948966j)
# expect: asinh (-1000j,) (7.600902209541989-1.5707963267948966j)
# expect: asinh (1e+300j,) (691.4686750787736+1.5707963267948966j)
# expect: asinh ((-0+infj),) (-inf+1.5707963267948966j)
# expect: asinh ((-0-infj),) (-inf-1.5707963267948966j)
# expect: asinh ((-0+nanj),) (nan+nanj)
# expect: asinh ((-0+0j),) (-0+0j)
# expect: asinh ((-0-0j),) (-0-0j)
# expect: asinh ((-0+1j),) (-0+1.5707963267948966j)
# expect: asinh ((-0-1j),) (-0-1.5707963267948966j)
# expect: asinh ((-0+2.5j),) (-1.5667992369724109+1.5707963267948966j)
# expect: asinh ((-0-1000j),) (-7.600902209541989-1.5707963267948966j)
# expect: asinh ((-0+1e+300j),) (-691.4686750787736+1.5707963267948966j)
# expect: asinh ((1+infj),) (inf+1.5707963267948966j)
# expect: asinh ((1-infj),) (inf-1.5707963267948966j)
# expect: asinh ((1+nanj),) (nan+nanj)
# expect: asinh ((1+0j),) (0.881373587019543+0j)
# expect: asinh ((1-0j),) (0.881373587019543-0j)
# expect: asinh ((1+1j),) (1.0612750619050357+0.6662394324925153j)
# expect: asinh ((1-1j),) (1.0612750619050357-0.6662394324925153j)
# expect: asinh ((1+2.5j),) (1.6586932988564327+1.1646235102893852j)
# expect: asinh ((1-1000j),) (7.600902709542488-1.5697963266282304j)
# expect: asinh ((1+1e+300j),) (691.4686750787736+1.5707963267948966j)
# expect: asinh ((-1+infj),) (-inf+1.5707963267948966j)
# expect: asinh ((-1-infj),) (-inf-1.5707963267948966j)
# expect: asinh ((-1+nanj),) (nan+nanj)
# expect: asinh ((-1+0j),) (-0.881373587019543+0j)
# expect: asinh ((-1-0j),) (-0.881373587019543-0j)
# expect: asinh ((-1+1j),) (-1.0612750619050357+0.6662394324925153j)
# expect: asinh ((-1-1j),) (-1.0612750619050357-0.6662394324925153j)
# expect: asinh ((-1+2.5j),) (-1.6586932988564327+1.1646235102893852j)
# expect: asinh ((-1-1000j),) (-7.600902709542488-1.5697963266282304j)
# expect: asinh ((-1+1e+300j),) (-691.4686750787736+1.5707963267948966j)
# expect: asinh ((2.5+infj),) (inf+1.5707963267948966j)
# expect: asinh ((2.5-infj),) (inf-1.5707963267948966j)
# expect: asinh ((2.5+nanj),) (nan+nanj)
# expect: asinh ((2.5+0j),) (1.6472311463710958+0j)
# expect: asinh ((2.5-0j),) (1.6472311463710958-0j)
# expect: asinh ((2.5+1j),) (1.7084532853187295+0.3584050309475732j)
# expect: asinh ((2.5-1j),) (1.7084532853187295-0.3584050309475732j)
# expect: asinh ((2.5+2.5j),) (1.9566101076215752+0.7654247497365214j)
# expect: asinh ((2.5-1000j),) (7.60090533453691-1.5682963307532252j)
# expect: asinh ((2.5+1e+300j),) (691.4686750787736+1.5707963267948966j)
# expect: asinh ((-1000+infj),) (-inf+1.5707963267948966j)
# expect: asinh ((-1000-infj),) (-inf-1.5707963267948966j)
# expect: asinh ((-1000+nanj),) (nan+nanj)
# expect: asinh ((-1000+0j),) (-7.600902709541988+0j)
# expect: asinh ((-1000-0j),) (-7.600902709541988-0j)
# expect: asinh ((-1000+1j),) (-7.600903209540989+0.0009999991666682416j)
# expect: asinh ((-1000-1j),) (-7.600903209540989-0.0009999991666682416j)
# expect: asinh ((-1000+2.5j),) (-7.600905834527536+0.00249999354170276j)
# expect: asinh ((-1000-1000j),) (-7.947476049822078-0.7853980383974484j)
# expect: asinh ((-1000+1e+300j),) (-691.4686750787736+1.5707963267948966j)
# expect: asinh ((1e+300+infj),) (inf+1.5707963267948966j)
# expect: asinh ((1e+300-infj),) (inf-1.5707963267948966j)
# expect: asinh ((1e+300+nanj),) (nan+nanj)
# expect: asinh ((1e+300+0j),) (691.4686750787736+0j)
# expect: asinh ((1e+300-0j),) (691.4686750787736-0j)
# expect: asinh ((1e+300+1j),) (691.4686750787736+1e-300j)
# expect: asinh ((1e+300-1j),) (691.4686750787736-1e-300j)
# expect: asinh ((1e+300+2.5j),) (691.4686750787736+2.5e-300j)
# expect: asinh ((1e+300-1000j),) (691.4686750787736-9.999999999999999e-298j)
# expect: asinh ((1e+300+1e+300j),) (691.8152486690535+0.7853981633974483j)
# expect: acosh ((inf+infj),) (inf+0.7853981633974483j)
# expect: acosh ((inf-infj),) (inf-0.7853981633974483j)
# expect: acosh ((inf+nanj),) (inf+nanj)
# expect: acosh ((inf+0j),) (inf+0j)
# expect: acosh ((inf-0j),) (inf-0j)
# expect: acosh ((inf+1j),) (inf+0j)
# expect: acosh ((inf-1j),) (inf-0j)
# expect: acosh ((inf+2.5j),) (inf+0j)
# expect: acosh ((inf-1000j),) (inf-0j)
# expect: acosh ((inf+1e+300j),) (inf+0j)
# expect: acosh ((-inf+infj),) (inf+2.356194490192345j)
# expect: acosh ((-inf-infj),) (inf-2.356194490192345j)
# expect: acosh ((-inf+nanj),) (inf+nanj)
# expect: acosh ((-inf+0j),) (inf+3.141592653589793j)
# expect: acosh ((-inf-0j),) (inf-3.141592653589793j)
# expect: acosh ((-inf+1j),) (inf+3.141592653589793j)
# expect: acosh ((-inf-1j),) (inf-3.141592653589793j)
# expect: acosh ((-inf+2.5j),) (inf+3.141592653589793j)
# expect: acosh ((-inf-1000j),) (inf-3.141592653589793j)
# expect: acosh ((-inf+1e+300j),) (inf+3.141592653589793j)
# expect: acosh ((nan+infj),) (inf+nanj)
# expect: acosh ((nan-infj),) (inf+nanj)
# expect: acosh ((nan+nanj),) (nan+nanj)
# expect: acosh ((nan+0j),) (nan+nanj)
# expect: acosh ((nan-0j),) (nan+nanj)
# expect: acosh ((nan+1j),) (nan+nanj)
# expect: acosh ((nan-1j),) (nan+nanj)
# expect: acosh ((nan+2.5j),) (nan+nanj)
# expect: acosh ((nan-1000j),) (nan+nanj)
# expect: acosh ((nan+1e+300j),) (nan+nanj)
# expect: acosh (infj,) (inf+1.5707963267948966j)
# expect: acosh (-infj,) (inf-1.5707963267948966j)
# expect: acosh (nanj,) (nan+nanj)
# expect: acosh (0j,) 1.5707963267948966j
# expect: acosh (-0j,) -1.5707963267948966j
# expect: acosh (1j,) (0.881373587019543+1.5707963267948966j)
# expect: acosh (-1j,) (0.881373587019543-1.5707963267948966j)
# expect: acosh (2.5j,) (1.6472311463710958+1.5707963267948966j)
# expect: acosh (-1000j,) (7.600902709541988-1.5707963267948966j)
# expect: acosh (1e+300j,) (691.4686750787736+1.5707963267948966j)
# expect: acosh ((-0+infj),) (inf+1.5707963267948966j)
# expect: acosh ((-0-infj),) (inf-1.5707963267948966j)
# expect: acosh ((-0+nanj),) (nan+nanj)
# expect: acosh ((-0+0j),) 1.5707963267948966j
# expect: acosh ((-0-0j),) -1.5707963267948966j
# expect: acosh ((-0+1j),) (0.881373587019543+1.5707963267948966j)
# expect: acosh ((-0-1j),) (0.881373587019543-1.5707963267948966j)
# expect: acosh ((-0+2.5j),) (1.6472311463710958+1.5707963267948966j)
# expect: acosh ((-0-1000j),) (7.600902709541988-1.5707963267948966j)
# expect: acosh ((-0+1e+300j),) (691.4686750787736+1.5707963267948966j)
# expect: acosh ((1+infj),) (inf+1.5707963267948966j)
# expect: acosh ((1-infj),) (inf-1.5707963267948966j)
# expect: acosh ((1+nanj),) (nan+nanj)
# expect: acosh ((1+0j),) 0j
# expect: acosh ((1-0j),) -0j
# expect: acosh ((1+1j),) (1.0612750619050357+0.9045568943023813j)
# expect: acosh ((1-1j),) (1.0612750619050357-0.9045568943023813j)
# expect: acosh ((1+2.5j),) (1.7084532853187295+1.2123912958473235j)
# expect: acosh ((1-1000j),) (7.600903209540989-1.5697963276282283j)
# expect: acosh ((1+1e+300j),) (691.4686750787736+1.5707963267948966j)
# expect: acosh ((-1+infj),) (inf+1.5707963267948966j)
# expect: acosh ((-1-infj),) (inf-1.5707963267948966j)
# expect: acosh ((-1+nanj),) (nan+nanj)
# expect: acosh ((-1+0j),) 3.141592653589793j
# expect: acosh ((-1-0j),) -3.141592653589793j
# expect: acosh ((-1+1j),) (1.0612750619050357+2.2370357592874117j)
# expect: acosh ((-1-1j),) (1.0612750619050357-2.2370357592874117j)
# expect: acosh ((-1+2.5j),) (1.7084532853187295+1.9292013577424698j)
# expect: acosh ((-1-1000j),) (7.600903209540989-1.5717963259615648j)
# expect: acosh ((-1+1e+300j),) (691.4686750787736+1.5707963267948966j)
# expect: acosh ((2.5+infj),) (inf+1.5707963267948966j)
# expect: acosh ((2.5-infj),) (inf-1.5707963267948966j)
# expect: acosh ((2.5+nanj),) (nan+nanj)
# expect: acosh ((2.5+0j),) (1.5667992369724109+0j)
# expect: acosh ((2.5-0j),) (1.5667992369724109-0j)
# expect: acosh ((2.5+1j),) (1.6586932988564327+0.40617281650551157j)
# expect: acosh ((2.5-1j),) (1.6586932988564327-0.40617281650551157j)
# expect: acosh ((2.5+2.5j),) (1.9566101076215752+0.8053715770583753j)
# expect: acosh ((2.5-1000j),) (7.600905834527536-1.5682963332531938j)
# expect: acosh ((2.5+1e+300j),) (691.4686750787736+1.5707963267948966j)
# expect: acosh ((-1000+infj),) (inf+1.5707963267948966j)
# expect: acosh ((-1000-infj),) (inf-1.5707963267948966j)
# expect: acosh ((-1000+nanj),) (nan+nanj)
# expect: acosh ((-1000+0j),) (7.600902209541989+3.141592653589793j)
# expect: acosh ((-1000-0j),) (7.600902209541989-3.141592653589793j)
# expect: acosh ((-1000+1j),) (7.600902709542488+3.140592653423127j)
# expect: acosh ((-1000-1j),) (7.600902709542488-3.140592653423127j)
# expect: acosh ((-1000+2.5j),) (7.60090533453691+3.139092657548122j)
# expect: acosh ((-1000-1000j),) (7.947476049822078-2.3561943651923447j)
# expect: acosh ((-1000+1e+300j),) (691.4686750787736+1.5707963267948968j)
# expect: acosh ((1e+300+infj),) (inf+1.5707963267948966j)
# expect: acosh ((1e+300-infj),) (inf-1.5707963267948966j)
# expect: acosh ((1e+300+nanj),) (nan+nanj)
# expect: acosh ((1e+300+0j),) (691.4686750787736+0j)
# expect: acosh ((1e+300-0j),) (691.4686750787736-0j)
# expect: acosh ((1e+300+1j),) (691.4686750787736+1e-300j)
# expect: acosh ((1e+300-1j),) (691.4686750787736-1e-300j)
# expect: acosh ((1e+300+2.5j),) (691.4686750787736+2.5e-300j)
# expect: acosh ((1e+300-1000j),) (691.4686750787736-1e-297j)
# expect: acosh ((1e+300+1e+300j),) (691.8152486690535+0.7853981633974483j)
# expect: atanh ((inf+infj),) 1.5707963267948966j
# expect: atanh ((inf-infj),) -1.5707963267948966j
# expect: atanh ((inf+nanj),) nanj
# expect: atanh ((inf+0j),) 1.5707963267948966j
# expect: atanh ((inf-0j),) -1.5707963267948966j
# expect: atanh ((inf+1j),) 1.5707963267948966j
# expect: atanh ((inf-1j),) -1.5707963267948966j
# expect: atanh ((inf+2.5j),) 1.5707963267948966j
# expect: atanh ((inf-1000j),) -1.5707963267948966j
# expect: atanh ((inf+1e+300j),) 1.5707963267948966j
# expect: atanh ((-inf+infj),) (-0+1.5707963267948966j)
# expect: atanh ((-inf-infj),) (-0-1.5707963267948966j)
# expect: atanh ((-inf+nanj),) (-0+nanj)
# expect: atanh ((-inf+0j),) (-0+1.5707963267948966j)
# expect: atanh ((-inf-0j),) (-0-1.5707963267948966j)
# expect: atanh ((-inf+1j),) (-0+1.5707963267948966j)
# expect: atanh ((-inf-1j),) (-0-1.5707963267948966j)
# expect: atanh ((-inf+2.5j),) (-0+1.5707963267948966j)
# expect: atanh ((-inf-1000j),) (-0-1.5707963267948966j)
# expect: atanh ((-inf+1e+300j),) (-0+1.5707963267948966j)
# expect: atanh ((nan+infj),) 1.5707963267948966j
# expect: atanh ((nan-infj),) -1.5707963267948966j
# expect: atanh ((nan+nanj),) (nan+nanj)
# expect: atanh ((nan+0j),) (nan+nanj)
# expect: atanh ((nan-0j),) (nan+nanj)
# expect: atanh ((nan+1j),) (nan+nanj)
# expect: atanh ((nan-1j),) (nan+nanj)
# expect: atanh ((nan+2.5j),) (nan+nanj)
# expect: atanh ((nan-1000j),) (nan+nanj)
# expect: atanh ((nan+1e+300j),) (nan+nanj)
# expect: atanh (infj,) 1.5707963267948966j
# expect: atanh (-infj,) -1.5707963267948966j
# expect: atanh (nanj,) nanj
# expect: atanh (0j,) 0j
# expect: atanh (-0j,) -0j
# expect: atanh (1j,) 0.7853981633974483j
# expect: atanh (-1j,) -0.7853981633974483j
# expect: atanh (2.5j,) 1.1902899496825317j
# expect: atanh (-1000j,) -1.5697963271282298j
# expect: atanh (1e+300j,) 1.5707963267948966j
# expect: atanh ((-0+infj),) (-0+1.5707963267948966j)
# expect: atanh ((-0-infj),) (-0-1.5707963267948966j)
# expect: atanh ((-0+nanj),) (-0+nanj)
# expect: atanh ((-0+0j),) (-0+0j)
# expect: atanh ((-0-0j),) (-0-0j)
# expect: atanh ((-0+1j),) (-0+0.7853981633974483j)
# expect: atanh ((-0-1j),) (-0-0.7853981633974483j)
# expect: atanh ((-0+2.5j),) (-0+1.1902899496825317j)
# expect: atanh ((-0-1000j),) (-0-1.5697963271282298j)
# expect: atanh ((-0+1e+300j),) (-0+1.5707963267948966j)
# expect: atanh ((1+infj),) 1.5707963267948966j
# expect: atanh ((1-infj),) -1.5707963267948966j
# expect: atanh ((1+nanj),) (nan+nanj)
# expect: atanh ((1+0j),) ValueError: math domain error
# expect: atanh ((1-0j),) ValueError: math domain error
# expect: atanh ((1+1j),) (0.40235947810852507+1.0172219678978514j)
# expect: atanh ((1-1j),) (0.40235947810852507-1.0172219678978514j)
# expect: atanh ((1+2.5j),) (0.12367406045902676+1.2334258556831204j)
# expect: atanh ((1-1000j),) (9.999980000053332e-07-1.5697963281282268j)
# expect: atanh ((1+1e+300j),) 1.5707963267948966j
# expect: atanh ((-1+infj),) (-0+1.5707963267948966j)
# expect: atanh ((-1-infj),) (-0-1.5707963267948966j)
# expect: atanh ((-1+nanj),) (nan+nanj)
# expect: atanh ((-1+0j),) ValueError: math domain error
# expect: atanh ((-1-0j),) ValueError: math domain error
# expect: atanh ((-1+1j),) (-0.40235947810852507+1.0172219678978514j)
# expect: atanh ((-1-1j),) (-0.40235947810852507-1.0172219678978514j)
# expect: atanh ((-1+2.5j),) (-0.12367406045902676+1.2334258556831204j)
# expect: atanh ((-1-1000j),) (-9.999980000053332e-07-1.5697963281282268j)
# expect: atanh ((-1+1e+300j),) (-0+1.5707963267948966j)
# expect: atanh ((2.5+infj),) 1.5707963267948966j
# expect: atanh ((2.5-infj),) -1.5707963267948966j
# expect: atanh ((2.5+nanj),) (nan+nanj)
# expect: atanh ((2.5+0j),) (0.42364893019360184+1.5707963267948966j)
# expect: atanh ((2.5-0j),) (0.42364893019360184-1.5707963267948966j)
# expect: atanh ((2.5+1j),) (0.3513356390226463+1.4159448545236686j)
# expect: atanh ((2.5-1j),) (0.3513356390226463-1.4159448545236686j)
# expect: atanh ((2.5+2.5j),) (0.1944261421470021+1.3657326565241512j)
# expect: atanh ((2.5-1000j),) (2.4999818751522383e-06-1.5697963333781781j)
# expect: atanh ((2.5+1e+300j),) 1.5707963267948966j
# expect: atanh ((-1000+infj),) (-0+1.5707963267948966j)
# expect: atanh ((-1000-infj),) (-0-1.5707963267948966j)
# expect: atanh ((-1000+nanj),) (nan+nanj)
# expect: atanh ((-1000+0j),) (-0.0010000003333335333+1.5707963267948966j)
# expect: atanh ((-1000-0j),) (-0.0010000003333335333-1.5707963267948966j)
# expect: atanh ((-1000+1j),) (-0.0009999993333325333+1.5707953267948966j)
# expect: atanh ((-1000-1j),) (-0.0009999993333325333-1.5707953267948966j)
# expect: atanh ((-1000+2.5j),) (-0.0009999940833600957+1.5707938268080215j)
# expect: atanh ((-1000-1000j),) (-0.0004999999166666416-1.5702963267115633j)
# expect: atanh ((-1000+1e+300j),) (-0+1.5707963267948966j)
# expect: atanh ((1e+300+infj),) 1.5707963267948966j
# expect: atanh ((1e+300-infj),) -1.5707963267948966j
# expect: atanh ((1e+300+nanj),) (nan+nanj)
# expect: atanh ((1e+300+0j),) (1e-300+1.5707963267948966j)
# expect: atanh ((1e+300-0j),) (1e-300-1.5707963267948966j)
# expect: atanh ((1e+300+1j),) (1e-300+1.5707963267948966j)
# expect: atanh ((1e+300-1j),) (1e-300-1.5707963267948966j)
# expect: atanh ((1e+300+2.5j),) (1e-300+1.5707963267948966j)
# expect: atanh ((1e+300-1000j),) (1e-300-1.5707963267948966j)
# expect: atanh ((1e+300+1e+300j),) (4.999999999999999e-301+1.5707963267948966j)
# expect: phase ((inf+infj),) 0.7853981633974483
# expect: phase ((inf-infj),) -0.7853981633974483
# expect: phase ((inf+nanj),) nan
# expect: phase ((inf+0j),) 0.0
# expect: phase ((inf-0j),) -0.0
# expect: phase ((inf+1j),) 0.0
# expect: phase ((inf-1j),) -0.0
# expect: phase ((inf+2.5j),) 0.0
# expect: phase ((inf-1000j),) -0.0
# expect: phase ((inf+1e+300j),) 0.0
# expect: phase ((-inf+infj),) 2.356194490192345
# expect: phase ((-inf-infj),) -2.356194490192345
# expect: phase ((-inf+nanj),) nan
# expect: phase ((-inf+0j),) 3.141592653589793
# expect: phase ((-inf-0j),) -3.141592653589793
# expect: phase ((-inf+1j),) 3.141592653589793
# expect: phase ((-inf-1j),) -3.141592653589793
# expect: phase ((-inf+2.5j),) 3.141592653589793
# expect: phase ((-inf-1000j),) -3.141592653589793
# expect: phase ((-inf+1e+300j),) 3.141592653589793
# expect: phase ((nan+infj),) nan
# expect: phase ((nan-infj),) nan
# expect: phase ((nan+nanj),) nan
# expect: phase ((nan+0j),) nan
# expect: phase ((nan-0j),) nan
# expect: phase ((nan+1j),) nan
# expect: phase ((nan-1j),) nan
# expect: phase ((nan+2.5j),) nan
# expect: phase ((nan-1000j),) nan
# expect: phase ((nan+1e+300j),) nan
# expect: phase (infj,) 1.5707963267948966
# expect: phase (-infj,) -1.5707963267948966
# expect: phase (nanj,) nan
# expect: phase (0j,) 0.0
# expect: phase (-0j,) -0.0
# expect: phase (1j,) 1.5707963267948966
# expect: phase (-1j,) -1.5707963267948966
# expect: phase (2.5j,) 1.5707963267948966
# expect: phase (-1000j,) -1.5707963267948966
# expect: phase (1e+300j,) 1.5707963267948966
# expect: phase ((-0+infj),) 1.5707963267948966
# expect: phase ((-0-infj),) -1.5707963267948966
# expect: phase ((-0+nanj),) nan
# expect: phase ((-0+0j),) 3.141592653589793
# expect: phase ((-0-0j),) -3.141592653589793
# expect: phase ((-0+1j),) 1.5707963267948966
# expect: phase ((-0-1j),) -1.5707963267948966
# expect: phase ((-0+2.5j),) 1.5707963267948966
# expect: phase ((-0-1000j),) -1.5707963267948966
# expect: phase ((-0+1e+300j),) 1.5707963267948966
# expect: phase ((1+infj),) 1.5707963267948966
# expect: phase ((1-infj),) -1.5707963267948966
# expect: phase ((1+nanj),) nan
# expect: phase ((1+0j),) 0.0
# expect: phase ((1-0j),) -0.0
# expect: phase ((1+1j),) 0.7853981633974483
# expect: phase ((1-1j),) -0.7853981633974483
# expect: phase ((1+2.5j),) 1.1902899496825317
# expect: phase ((1-1000j),) -1.5697963271282298
# expect: phase ((1+1e+300j),) 1.5707963267948966
# expect: phase ((-1+infj),) 1.5707963267948966
# expect: phase ((-1-infj),) -1.5707963267948966
# expect: phase ((-1+nanj),) nan
# expect: phase ((-1+0j),) 3.141592653589793
# expect: phase ((-1-0j),) -3.141592653589793
# expect: phase ((-1+1j),) 2.356194490192345
# expect: phase ((-1-1j),) -2.356194490192345
# expect: phase ((-1+2.5j),) 1.9513027039072615
# expect: phase ((-1-1000j),) -1.5717963264615635
# expect: phase ((-1+1e+300j),) 1.5707963267948966
# expect: phase ((2.5+infj),) 1.5707963267948966
# expect: phase ((2.5-infj),) -1.5707963267948966
# expect: phase ((2.5+nanj),) nan
# expect: phase ((2.5+0j),) 0.0
# expect: phase ((2.5-0j),) -0.0
# expect: phase ((2.5+1j),) 0.3805063771123649
# expect: phase ((2.5-1j),) -0.3805063771123649
# expect: phase ((2.5+2.5j),) 0.7853981633974483
# expect: phase ((2.5-1000j),) -1.5682963320032104
# expect: phase ((2.5+1e+300j),) 1.5707963267948966
# expect: phase ((-1000+infj),) 1.5707963267948966
# expect: phase ((-1000-infj),) -1.5707963267948966
# expect: phase ((-1000+nanj),) nan
# expect: phase ((-1000+0j),) 3.141592653589793
# expect: phase ((-1000-0j),) -3.141592653589793
# expect: phase ((-1000+1j),) 3.1405926539231266
# expect: phase ((-1000-1j),) -3.1405926539231266
# expect: phase ((-1000+2.5j),) 3.139092658798107
# expect: phase ((-1000-1000j),) -2.356194490192345
# expect: phase ((-1000+1e+300j),) 1.5707963267948966
# expect: phase ((1e+300+infj),) 1.5707963267948966
# expect: phase ((1e+300-infj),) -1.5707963267948966
# expect: phase ((1e+300+nanj),) nan
# expect: phase ((1e+300+0j),) 0.0
# expect: phase ((1e+300-0j),) -0.0
# expect: phase ((1e+300+1j),) 1e-300
# expect: phase ((1e+300-1j),) -1e-300
# expect: phase ((1e+300+2.5j),) 2.5e-300
# expect: phase ((1e+300-1000j),) -9.999999999999999e-298
# expect: phase ((1e+300+1e+300j),) 0.7853981633974483
# expect: polar ((inf+infj),) (inf, 0.7853981633974483)
# expect: polar ((inf-infj),) (inf, -0.7853981633974483)
# expect: polar ((inf+nanj),) (inf, nan)
# expect: polar ((inf+0j),) (inf, 0.0)
# expect: polar ((inf-0j),) (inf, -0.0)
# expect: polar ((inf+1j),) (inf, 0.0)
# expect: polar ((inf-1j),) (inf, -0.0)
# expect: polar ((inf+2.5j),) (inf, 0.0)
# expect: polar ((inf-1000j),) (inf, -0.0)
# expect: polar ((inf+1e+300j),) (inf, 0.0)
# expect: polar ((-inf+infj),) (inf, 2.356194490192345)
# expect: polar ((-inf-infj),) (inf, -2.356194490192345)
# expect: polar ((-inf+nanj),) (inf, nan)
# expect: polar ((-inf+0j),) (inf, 3.141592653589793)
# expect: polar ((-inf-0j),) (inf, -3.141592653589793)
# expect: polar ((-inf+1j),) (inf, 3.141592653589793)
# expect: polar ((-inf-1j),) (inf, -3.141592653589793)
# expect: polar ((-inf+2.5j),) (inf, 3.141592653589793)
# expect: polar ((-inf-1000j),) (inf, -3.141592653589793)
# expect: polar ((-inf+1e+300j),) (inf, 3.141592653589793)
# expect: polar ((nan+infj),) (inf, nan)
# expect: polar ((nan-infj),) (inf, nan)
# expect: polar ((nan+nanj),) (nan, nan)
# expect: polar ((nan+0j),) (nan, nan)
# expect: polar ((nan-0j),) (nan, nan)
# expect: polar ((nan+1j),) (nan, nan)
# expect: polar ((nan-1j),) (nan, nan)
# expect: polar ((nan+2.5j),) (nan, nan)
# expect: polar ((nan-1000j),) (nan, nan)
# expect: polar ((nan+1e+300j),) (nan, nan)
# expect: polar (infj,) (inf, 1.5707963267948966)
# expect: polar (-infj,) (inf, -1.5707963267948966)
# expect: polar (nanj,) (nan, nan)
# expect: polar (0j,) (0.0, 0.0)
# expect: polar (-0j,) (0.0, -0.0)
# expect: polar (1j,) (1.0, 1.5707963267948966)
# expect: polar (-1j,) (1.0, -1.5707963267948966)
# expect: polar (2.5j,) (2.5, 1.5707963267948966)
# expect: polar (-1000j,) (1000.0, -1.5707963267948966)
# expect: polar (1e+300j,) (1e+300, 1.5707963267948966)
# expect: polar ((-0+infj),) (inf, 1.5707963267948966)
# expect: polar ((-0-infj),) (inf, -1.5707963267948966)
# expect: polar ((-0+nanj),) (nan, nan)
# expect: polar ((-0+0j),) (0.0, 3.141592653589793)
# expect: polar ((-0-0j),) (0.0, -3.141592653589793)
# expect: polar ((-0+1j),) (1.0, 1.5707963267948966)
# expect: polar ((-0-1j),) (1.0, -1.5707963267948966)
# expect: polar ((-0+2.5j),) (2.5, 1.5707963267948966)
# expect: polar ((-0-1000j),) (1000.0, -1.5707963267948966)
# expect: polar ((-0+1e+300j),) (1e+300, 1.5707963267948966)
# expect: polar ((1+infj),) (inf, 1.5707963267948966)
# expect: polar ((1-infj),) (inf, -1.5707963267948966)
# expect: polar ((1+nanj),) (nan, nan)
# expect: polar ((1+0j),) (1.0, 0.0)
# expect: polar ((1-0j),) (1.0, -0.0)
# expect: polar ((1+1j),) (1.4142135623730951, 0.7853981633974483)
# expect: polar ((1-1j),) (1.4142135623730951, -0.7853981633974483)
# expect: polar ((1+2.5j),) (2.692582403567252, 1.1902899496825317)
# expect: polar ((1-1000j),) (1000.000499999875, -1.5697963271282298)
# expect: polar ((1+1e+300j),) (1e+300, 1.5707963267948966)
# expect: polar ((-1+infj),) (inf, 1.5707963267948966)
# expect: polar ((-1-infj),) (inf, -1.5707963267948966)
# expect: polar ((-1+nanj),) (nan, nan)
# expect: polar ((-1+0j),) (1.0, 3.141592653589793)
# expect: polar ((-1-0j),) (1.0, -3.141592653589793)
# expect: polar ((-1+1j),) (1.4142135623730951, 2.356194490192345)
# expect: polar ((-1-1j),) (1.4142135623730951, -2.356194490192345)
# expect: polar ((-1+2.5j),) (2.692582403567252, 1.9513027039072615)
# expect: polar ((-1-1000j),) (1000.000499999875, -1.5717963264615635)
# expect: polar ((-1+1e+300j),) (1e+300, 1.5707963267948966)
# expect: polar ((2.5+infj),) (inf, 1.5707963267948966)
# expect: polar ((2.5-infj),) (inf, -1.5707963267948966)
# expect: polar ((2.5+nanj),) (nan, nan)
# expect: polar ((2.5+0j),) (2.5, 0.0)
# expect: polar ((2.5-0j),) (2.5, -0.0)
# expect: polar ((2.5+1j),) (2.692582403567252, 0.3805063771123649)
# expect: polar ((2.5-1j),) (2.692582403567252, -0.3805063771123649)
# expect: polar ((2.5+2.5j),) (3.5355339059327378, 0.7853981633974483)
# expect: polar ((2.5-1000j),) (1000.0031249951172, -1.5682963320032104)
# expect: polar ((2.5+1e+300j),) (1e+300, 1.5707963267948966)
# expect: polar ((-1000+infj),) (inf, 1.5707963267948966)
# expect: polar ((-1000-infj),) (inf, -1.5707963267948966)
# expect: polar ((-1000+nanj),) (nan, nan)
# expect: polar ((-1000+0j),) (1000.0, 3.141592653589793)
# expect: polar ((-1000-0j),) (1000.0, -3.141592653589793)
# expect: polar ((-1000+1j),) (1000.000499999875, 3.1405926539231266)
# expect: polar ((-1000-1j),) (1000.000499999875, -3.1405926539231266)
# expect: polar ((-1000+2.5j),) (1000.0031249951172, 3.139092658798107)
# expect: polar ((-1000-1000j),) (1414.213562373095, -2.356194490192345)
# expect: polar ((-1000+1e+300j),) (1e+300, 1.5707963267948966)
# expect: polar ((1e+300+infj),) (inf, 1.5707963267948966)
# expect: polar ((1e+300-infj),) (inf, -1.5707963267948966)
# expect: polar ((1e+300+nanj),) (nan, nan)
# expect: polar ((1e+300+0j),) (1e+300, 0.0)
# expect: polar ((1e+300-0j),) (1e+300, -0.0)
# expect: polar ((1e+300+1j),) (1e+300, 1e-300)
# expect: polar ((1e+300-1j),) (1e+300, -1e-300)
# expect: polar ((1e+300+2.5j),) (1e+300, 2.5e-300)
# expect: polar ((1e+300-1000j),) (1e+300, -9.999999999999999e-298)
# expect: polar ((1e+300+1e+300j),) (1.4142135623730952e+300, 0.7853981633974483)
# expect: isnan ((inf+infj),) False
# expect: isnan ((inf-infj),) False
# expect: isnan ((inf+nanj),) True
# expect: isnan ((inf+0j),) False
# expect: isnan ((inf-0j),) False
# expect: isnan ((inf+1j),) False
# expect: isnan ((inf-1j),) False
# expect: isnan ((inf+2.5j),) False
# expect: isnan ((inf-1000j),) False
# expect: isnan ((inf+1e+300j),) False
# expect: isnan ((-inf+infj),) False
# expect: isnan ((-inf-infj),) False
# expect: isnan ((-inf+nanj),) True
# expect: isnan ((-inf+0j),) False
# expect: isnan ((-inf-0j),) False
# expect: isnan ((-inf+1j),) False
# expect: isnan ((-inf-1j),) False
# expect: isnan ((-inf+2.5j),) False
# expect: isnan ((-inf-1000j),) False
# expect: isnan ((-inf+1e+300j),) False
# expect: isnan ((nan+infj),) True
# expect: isnan ((nan-infj),) True
# expect: isnan ((nan+nanj),) True
# expect: isnan ((nan+0j),) True
# expect: isnan ((nan-0j),) True
# expect: isnan ((nan+1j),) True
# expect: isnan ((nan-1j),) True
# expect: isnan ((nan+2.5j),) True
# expect: isnan ((nan-1000j),) True
# expect: isnan ((nan+1e+300j),) True
# expect: isnan (infj,) False
# expect: isnan (-infj,) False
# expect: isnan (nanj,) True
# expect: isnan (0j,) False
# expect: isnan (-0j,) False
# expect: isnan (1j,) False
# expect: isnan (-1j,) False
# expect: isnan (2.5j,) False
# expect: isnan (-1000j,) False
# expect: isnan (1e+300j,) False
# expect: isnan ((-0+infj),) False
# expect: isnan ((-0-infj),) False
# expect: isnan ((-0+nanj),) True
# expect: isnan ((-0+0j),) False
# expect: isnan ((-0-0j),) False
# expect: isnan ((-0+1j),) False
# expect: isnan ((-0-1j),) False
# expect: isnan ((-0+2.5j),) False
# expect: isnan ((-0-1000j),) False
# expect: isnan ((-0+1e+300j),) False
# expect: isnan ((1+infj),) False
# expect: isnan ((1-infj),) False
# expect: isnan ((1+nanj),) True
# expect: isnan ((1+0j),) False
# expect: isnan ((1-0j),) False
# expect: isnan ((1+1j),) False
# expect: isnan ((1-1j),) False
# expect: isnan ((1+2.5j),) False
# expect: isnan ((1-1000j),) False
# expect: isnan ((1+1e+300j),) False
# expect: isnan ((-1+infj),) False
# expect: isnan ((-1-infj),) False
# expect: isnan ((-1+nanj),) True
# expect: isnan ((-1+0j),) False
# expect: isnan ((-1-0j),) False
# expect: isnan ((-1+1j),) False
# expect: isnan ((-1-1j),) False
# expect: isnan ((-1+2.5j),) False
# expect: isnan ((-1-1000j),) False
# expect: isnan ((-1+1e+300j),) False
# expect: isnan ((2.5+infj),) False
# expect: isnan ((2.5-infj),) False
# expect: isnan ((2.5+nanj),) True
# expect: isnan ((2.5+0j),) False
# expect: isnan ((2.5-0j),) False
# expect: isnan ((2.5+1j),) False
# expect: isnan ((2.5-1j),) False
# expect: isnan ((2.5+2.5j),) False
# expect: isnan ((2.5-1000j),) False
# expect: isnan ((2.5+1e+300j),) False
# expect: isnan ((-1000+infj),) False
# expect: isnan ((-1000-infj),) False
# expect: isnan ((-1000+nanj),) True
# expect: isnan ((-1000+0j),) False
# expect: isnan ((-1000-0j),) False
# expect: isnan ((-1000+1j),) False
# expect: isnan ((-1000-1j),) False
# expect: isnan ((-1000+2.5j),) False
# expect: isnan ((-1000-1000j),) False
# expect: isnan ((-1000+1e+300j),) False
# expect: isnan ((1e+300+infj),) False
# expect: isnan ((1e+300-infj),) False
# expect: isnan ((1e+300+nanj),) True
# expect: isnan ((1e+300+0j),) False
# expect: isnan ((1e+300-0j),) False
# expect: isnan ((1e+300+1j),) False
# expect: isnan ((1e+300-1j),) False
# expect: isnan ((1e+300+2.5j),) False
# expect: isnan ((1e+300-1000j),) False
# expect: isnan ((1e+300+1e+300j),) False
# expect: isinf ((inf+infj),) True
# expect: isinf ((inf-infj),) True
# expect: isinf ((inf+nanj),) True
# expect: isinf ((inf+0j),) True
# expect: isinf ((inf-0j),) True
# expect: isinf ((inf+1j),) True
# expect: isinf ((inf-1j),) True
# expect: isinf ((inf+2.5j),) True
# expect: isinf ((inf-1000j),) True
# expect: isinf ((inf+1e+300j),) True
# expect: isinf ((-inf+infj),) True
# expect: isinf ((-inf-infj),) True
# expect: isinf ((-inf+nanj),) True
# expect: isinf ((-inf+0j),) True
# expect: isinf ((-inf-0j),) True
# expect: isinf ((-inf+1j),) True
# expect: isinf ((-inf-1j),) True
# expect: isinf ((-inf+2.5j),) True
# expect: isinf ((-inf-1000j),) True
# expect: isinf ((-inf+1e+300j),) True
# expect: isinf ((nan+infj),) True
# expect: isinf ((nan-infj),) True
# expect: isinf ((nan+nanj),) False
# expect: isinf ((nan+0j),) False
# expect: isinf ((nan-0j),) False
# expect: isinf ((nan+1j),) False
# expect: isinf ((nan-1j),) False
# expect: isinf ((nan+2.5j),) False
# expect: isinf ((nan-1000j),) False
# expect: isinf ((nan+1e+300j),) False
# expect: isinf (infj,) True
# expect: isinf (-infj,) True
# expect: isinf (nanj,) False
# expect: isinf (0j,) False
# expect: isinf (-0j,) False
# expect: isinf (1j,) False
# expect: isinf (-1j,) False
# expect: isinf (2.5j,) False
# expect: isinf (-1000j,) False
# expect: isinf (1e+300j,) False
# expect: isinf ((-0+infj),) True
# expect: isinf ((-0-infj),) True
# expect: isinf ((-0+nanj),) False
# expect: isinf ((-0+0j),) False
# expect: isinf ((-0-0j),) False
# expect: isinf ((-0+1j),) False
# expect: isinf ((-0-1j),) False
# expect: isinf ((-0+2.5j),) False
# expect: isinf ((-0-1000j),) False
# expect: isinf ((-0+1e+300j),) False
# expect: isinf ((1+infj),) True
# expect: isinf ((1-infj),) True
# expect: isinf ((1+nanj),) False
# expect: isinf ((1+0j),) False
# expect: isinf ((1-0j),) False
# expect: isinf ((1+1j),) False
# expect: isinf ((1-1j),) False
# expect: isinf ((1+2.5j),) False
# expect: isinf ((1-1000j),) False
# expect: isinf ((1+1e+300j),) False
# expect: isinf ((-1+infj),) True
# expect: isinf ((-1-infj),) True
# expect: isinf ((-1+nanj),) False
# expect: isinf ((-1+0j),) False
# expect: isinf ((-1-0j),) False
# expect: isinf ((-1+1j),) False
# expect: isinf ((-1-1j),) False
# expect: isinf ((-1+2.5j),) False
# expect: isinf ((-1-1000j),) False
# expect: isinf ((-1+1e+300j),) False
# expect: isinf ((2.5+infj),) True
# expect: isinf ((2.5-infj),) True
# expect: isinf ((2.5+nanj),) False
# expect: isinf ((2.5+0j),) False
# expect: isinf ((2.5-0j),) False
# expect: isinf ((2.5+1j),) False
# expect: isinf ((2.5-1j),) False
# expect: isinf ((2.5+2.5j),) False
# expect: isinf ((2.5-1000j),) False
# expect: isinf ((2.5+1e+300j),) False
# expect: isinf ((-1000+infj),) True
# expect: isinf ((-1000-infj),) True
# expect: isinf ((-1000+nanj),) False
# expect: isinf ((-1000+0j),) False
# expect: isinf ((-1000-0j),) False
# expect: isinf ((-1000+1j),) False
# expect: isinf ((-1000-1j),) False
# expect: isinf ((-1000+2.5j),) False
# expect: isinf ((-1000-1000j),) False
# expect: isinf ((-1000+1e+300j),) False
# expect: isinf ((1e+300+infj),) True
# expect: isinf ((1e+300-infj),) True
# expect: isinf ((1e+300+nanj),) False
# expect: isinf ((1e+300+0j),) False
# expect: isinf ((1e+300-0j),) False
# expect: isinf ((1e+300+1j),) False
# expect: isinf ((1e+300-1j),) False
# expect: isinf ((1e+300+2.5j),) False
# expect: isinf ((1e+300-1000j),) False
# expect: isinf ((1e+300+1e+300j),) False
# expect: isfinite ((inf+infj),) False
# expect: isfinite ((inf-infj),) False
# expect: isfinite ((inf+nanj),) False
# expect: isfinite ((inf+0j),) False
# expect: isfinite ((inf-0j),) False
# expect: isfinite ((inf+1j),) False
# expect: isfinite ((inf-1j),) False
# expect: isfinite ((inf+2.5j),) False
# expect: isfinite ((inf-1000j),) False
# expect: isfinite ((inf+1e+300j),) False
# expect: isfinite ((-inf+infj),) False
# expect: isfinite ((-inf-infj),) False
# expect: isfinite ((-inf+nanj),) False
# expect: isfinite ((-inf+0j),) False
# expect: isfinite ((-inf-0j),) False
# expect: isfinite ((-inf+1j),) False
# expect: isfinite ((-inf-1j),) False
# expect: isfinite ((-inf+2.5j),) False
# expect: isfinite ((-inf-1000j),) False
# expect: isfinite ((-inf+1e+300j),) False
# expect: isfinite ((nan+infj),) False
# expect: isfinite ((nan-infj),) False
# expect: isfinite ((nan+nanj),) False
# expect: isfinite ((nan+0j),) False
# expect: isfinite ((nan-0j),) False
# expect: isfinite ((nan+1j),) False
# expect: isfinite ((nan-1j),) False
# expect: isfinite ((nan+2.5j),) False
# expect: isfinite ((nan-1000j),) False
# expect: isfinite ((nan+1e+300j),) False
# expect: isfinite (infj,) False
# expect: isfinite (-infj,) False
# expect: isfinite (nanj,) False
# expect: isfinite (0j,) True
# expect: isfinite (-0j,) True
# expect: isfinite (1j,) True
# expect: isfinite (-1j,) True
# expect: isfinite (2.5j,) True
# expect: isfinite (-1000j,) True
# expect: isfinite (1e+300j,) True
# expect: isfinite ((-0+infj),) False
# expect: isfinite ((-0-infj),) False
# expect: isfinite ((-0+nanj),) False
# expect: isfinite ((-0+0j),) True
# expect: isfinite ((-0-0j),) True
# expect: isfinite ((-0+1j),) True
# expect: isfinite ((-0-1j),) True
# expect: isfinite ((-0+2.5j),) True
# expect: isfinite ((-0-1000j),) True
# expect: isfinite ((-0+1e+300j),) True
# expect: isfinite ((1+infj),) False
# expect: isfinite ((1-infj),) False
# expect: isfinite ((1+nanj),) False
# expect: isfinite ((1+0j),) True
# expect: isfinite ((1-0j),) True
# expect: isfinite ((1+1j),) True
# expect: isfinite ((1-1j),) True
# expect: isfinite ((1+2.5j),) True
# expect: isfinite ((1-1000j),) True
# expect: isfinite ((1+1e+300j),) True
# expect: isfinite ((-1+infj),) False
# expect: isfinite ((-1-infj),) False
# expect: isfinite ((-1+nanj),) False
# expect: isfinite ((-1+0j),) True
# expect: isfinite ((-1-0j),) True
# expect: isfinite ((-1+1j),) True
# expect: isfinite ((-1-1j),) True
# expect: isfinite ((-1+2.5j),) True
# expect: isfinite ((-1-1000j),) True
# expect: isfinite ((-1+1e+300j),) True
# expect: isfinite ((2.5+infj),) False
# expect: isfinite ((2.5-infj),) False
# expect: isfinite ((2.5+nanj),) False
# expect: isfinite ((2.5+0j),) True
# expect: isfinite ((2.5-0j),) True
# expect: isfinite ((2.5+1j),) True
# expect: isfinite ((2.5-1j),) True
# expect: isfinite ((2.5+2.5j),) True
# expect: isfinite ((2.5-1000j),) True
# expect: isfinite ((2.5+1e+300j),) True
# expect: isfinite ((-1000+infj),) False
# expect: isfinite ((-1000-infj),) False
# expect: isfinite ((-1000+nanj),) False
# expect: isfinite ((-1000+0j),) True
# expect: isfinite ((-1000-0j),) True
# expect: isfinite ((-1000+1j),) True
# expect: isfinite ((-1000-1j),) True
# expect: isfinite ((-1000+2.5j),) True
# expect: isfinite ((-1000-1000j),) True
# expect: isfinite ((-1000+1e+300j),) True
# expect: isfinite ((1e+300+infj),) False
# expect: isfinite ((1e+300-infj),) False
# expect: isfinite ((1e+300+nanj),) False
# expect: isfinite ((1e+300+0j),) True
# expect: isfinite ((1e+300-0j),) True
# expect: isfinite ((1e+300+1j),) True
# expect: isfinite ((1e+300-1j),) True
# expect: isfinite ((1e+300+2.5j),) True
# expect: isfinite ((1e+300-1000j),) True
# expect: isfinite ((1e+300+1e+300j),) True
# expect: rect (inf, inf) ValueError: math domain error
# expect: rect (inf, -inf) ValueError: math domain error
# expect: rect (inf, nan) (inf+nanj)
# expect: rect (inf, 0.0) (inf+0j)
# expect: rect (inf, -0.0) (inf-0j)
# expect: rect (inf, 1.0) (inf+infj)
# expect: rect (inf, -1.0) (inf-infj)
# expect: rect (inf, 2.5) (-inf+infj)
# expect: rect (inf, -1000.0) (inf-infj)
# expect: rect (inf, 1e+300) (-inf-infj)
# expect: rect (-inf, inf) ValueError: math domain error
# expect: rect (-inf, -inf) ValueError: math domain error
# expect: rect (-inf, nan) (inf+nanj)
# expect: rect (-inf, 0.0) (-inf-0j)
# expect: rect (-inf, -0.0) (-inf+0j)
# expect: rect (-inf, 1.0) (-inf-infj)
# expect: rect (-inf, -1.0) (-inf+infj)
# expect: rect (-inf, 2.5) (inf-infj)
# expect: rect (-inf, -1000.0) (-inf+infj)
# expect: rect (-inf, 1e+300) (inf+infj)
# expect: rect (nan, inf) (nan+nanj)
# expect: rect (nan, -inf) (nan+nanj)
# expect: rect (nan, nan) (nan+nanj)
# expect: rect (nan, 0.0) (nan+0j)
# expect: rect (nan, -0.0) (nan+0j)
# expect: rect (nan, 1.0) (nan+nanj)
# expect: rect (nan, -1.0) (nan+nanj)
# expect: rect (nan, 2.5) (nan+nanj)
# expect: rect (nan, -1000.0) (nan+nanj)
# expect: rect (nan, 1e+300) (nan+nanj)
# expect: rect (0.0, inf) 0j
# expect: rect (0.0, -inf) 0j
# expect: rect (0.0, nan) 0j
# expect: rect (0.0, 0.0) 0j
# expect: rect (0.0, -0.0) -0j
# expect: rect (0.0, 1.0) 0j
# expect: rect (0.0, -1.0) -0j
# expect: rect (0.0, 2.5) (-0+0j)
# expect: rect (0.0, -1000.0) -0j
# expect: rect (0.0, 1e+300) (-0-0j)
# expect: rect (-0.0, inf) 0j
# expect: rect (-0.0, -inf) 0j
# expect: rect (-0.0, nan) 0j
# expect: rect (-0.0, 0.0) (-0-0j)
# expect: rect (-0.0, -0.0) (-0+0j)
# expect: rect (-0.0, 1.0) (-0-0j)
# expect: rect (-0.0, -1.0) (-0+0j)
# expect: rect (-0.0, 2.5) -0j
# expect: rect (-0.0, -1000.0) (-0+0j)
# expect: rect (-0.0, 1e+300) 0j
# expect: rect (1.0, inf) ValueError: math domain error
# expect: rect (1.0, -inf) ValueError: math domain error
# expect: rect (1.0, nan) (nan+nanj)
# expect: rect (1.0, 0.0) (1+0j)
# expect: rect (1.0, -0.0) (1-0j)
# expect: rect (1.0, 1.0) (0.5403023058681398+0.8414709848078965j)
# expect: rect (1.0, -1.0) (0.5403023058681398-0.8414709848078965j)
# expect: rect (1.0, 2.5) (-0.8011436155469337+0.5984721441039565j)
# expect: rect (1.0, -1000.0) (0.5623790762907029-0.8268795405320025j)
# expect: rect (1.0, 1e+300) (-0.5753861119575491-0.8178819121159085j)
# expect: rect (-1.0, inf) ValueError: math domain error
# expect: rect (-1.0, -inf) ValueError: math domain error
# expect: rect (-1.0, nan) (nan+nanj)
# expect: rect (-1.0, 0.0) (-1-0j)
# expect: rect (-1.0, -0.0) (-1+0j)
# expect: rect (-1.0, 1.0) (-0.5403023058681398-0.8414709848078965j)
# expect: rect (-1.0, -1.0) (-0.5403023058681398+0.8414709848078965j)
# expect: rect (-1.0, 2.5) (0.8011436155469337-0.5984721441039565j)
# expect: rect (-1.0, -1000.0) (-0.5623790762907029+0.8268795405320025j)
# expect: rect (-1.0, 1e+300) (0.5753861119575491+0.8178819121159085j)
# expect: rect (2.5, inf) ValueError: math domain error
# expect: rect (2.5, -inf) ValueError: math domain error
# expect: rect (2.5, nan) (nan+nanj)
# expect: rect (2.5, 0.0) (2.5+0j)
# expect: rect (2.5, -0.0) (2.5-0j)
# expect: rect (2.5, 1.0) (1.3507557646703494+2.1036774620197414j)
# expect: rect (2.5, -1.0) (1.3507557646703494-2.1036774620197414j)
# expect: rect (2.5, 2.5) (-2.002859038867334+1.4961803602598913j)
# expect: rect (2.5, -1000.0) (1.4059476907267574-2.0671988513300064j)
# expect: rect (2.5, 1e+300) (-1.4384652798938726-2.0447047802897713j)
# expect: rect (-1000.0, inf) ValueError: math domain error
# expect: rect (-1000.0, -inf) ValueError: math domain error
# expect: rect (-1000.0, nan) (nan+nanj)
# expect: rect (-1000.0, 0.0) (-1000-0j)
# expect: rect (-1000.0, -0.0) (-1000+0j)
# expect: rect (-1000.0, 1.0) (-540.3023058681398-841.4709848078965j)
# expect: rect (-1000.0, -1.0) (-540.3023058681398+841.4709848078965j)
# expect: rect (-1000.0, 2.5) (801.1436155469337-598.4721441039566j)
# expect: rect (-1000.0, -1000.0) (-562.379076290703+826.8795405320025j)
# expect: rect (-1000.0, 1e+300) (575.386111957549+817.8819121159086j)
# expect: rect (1e+300, inf) ValueError: math domain error
# expect: rect (1e+300, -inf) ValueError: math domain error
# expect: rect (1e+300, nan) (nan+nanj)
# expect: rect (1e+300, 0.0) (1e+300+0j)
# expect: rect (1e+300, -0.0) (1e+300-0j)
# expect: rect (1e+300, 1.0) (5.403023058681398e+299+8.414709848078965e+299j)
# expect: rect (1e+300, -1.0) (5.403023058681398e+299-8.414709848078965e+299j)
# expect: rect (1e+300, 2.5) (-8.011436155469338e+299+5.984721441039566e+299j)
# expect: rect (1e+300, -1000.0) (5.62379076290703e+299-8.268795405320026e+299j)
# expect: rect (1e+300, 1e+300) (-5.753861119575491e+299-8.178819121159085e+299j)
# expect: log ((2+1j), 10) (0.3494850021680094+0.20135959813668655j)
# expect: log (0,) ValueError: math domain error
# expect: log (1, 0) ValueError: math domain error
# expect: log (1, 1) ValueError: math domain error
# expect: log10 (0,) ValueError: math domain error
# expect: sqrt (-1,) 1j
# expect: sqrt ('a',) TypeError: must be real number, not str
# expect: exp (1000,) OverflowError: math range error
# expect: isclose ((1+1j), (1+1.0000000001j)) True
# expect: isclose (1, 2) False
# expect: phase ('a',) TypeError: must be real number, not str
# expect: rect (1,) TypeError: rect expected 2 arguments, got 1
# expect: polar () TypeError: cmath.polar() takes exactly one argument (0 given)
# expect: sqrt () TypeError: cmath.sqrt() takes exactly one argument (0 given)
# expect: sqrt (1, 2) TypeError: cmath.sqrt() takes exactly one argument (2 given)
# expect: atanh (1,) ValueError: math domain error
# expect: atan (1j,) ValueError: math domain error
# expect: exp (None,) TypeError: must be real number, not NoneType
# expect: log (0, 10) (-inf+nanj)
# expect: log ('x',) TypeError: must be real number, not str
# expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf infj nan nanj
# expect: sqrt (5,) (2.23606797749979+0j)
# expect: sqrt (True,) (1+0j)
