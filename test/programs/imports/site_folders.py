# python: 3.13
"""site: folders of modules, .pth files."""
import site, sys
print(site.ENABLE_USER_SITE in (True, False, None), isinstance(site.getsitepackages(), list), isinstance(site.getusersitepackages(), str), site.getuserbase() == site.USER_BASE, site.PREFIXES == [sys.prefix, sys.exec_prefix] or len(site.PREFIXES))
import os, tempfile
d = tempfile.mkdtemp(); os.mkdir(d + '/sub'); open(d + '/x.pth', 'w').write('# c\nsub\nnone\nimport sys; sys.marker = 1\n')
print(site.addsitedir(d), sys.path[-2:] == [d, d + '/sub'], sys.marker, site.makepath('a', '..') == (os.getcwd(),) * 2)
# expect: True True True True True
# expect: None True 1 True
