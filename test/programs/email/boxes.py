# python: 3.13
"""mailbox: mbox and Maildir."""
import mailbox, os, tempfile, email, io
os.chdir(tempfile.mkdtemp())
try: mailbox.mbox('none', create=False)
except mailbox.NoSuchMailboxError as e: print(type(e).__name__, os.path.basename(str(e)))
box = mailbox.mbox('box.mbox'); box.lock()
m = mailbox.mboxMessage(); m.set_from('ann@x Thu Jan  1 00:00:00 1970'); m['From'] = 'ann@x'; m['Subject'] = 'one'; m.set_payload('Hello\nFrom the top\n')
print(box.add(m), box.add('From: b@y\nSubject: two\n\nbody two'), box.add(b'From: c@z\nSubject: three\n\nbody three\n'))
e = email.message_from_string('Subject: four\n\nfour\n'); print(box.add(e)); box.flush(); box.unlock()
print(len(box), box.keys(), [k['subject'] for k in box], 2 in box, 9 in box, box.get(9), [type(v).__name__ for v in box.values()])
print(box[0].get_from(), box[0].get_payload(), box[0].get_flags(), box.get_string(1), box.get_bytes(2), box.get_file(1).read(), box[1].get_from()[:13])
m = box[1]; m.add_flag('RO'); m.add_flag('F'); m.remove_flag('O'); print(m.get_flags(), m['Status'], m['X-Status']); box[1] = m; del box[2]; box.flush()
for f in (lambda: box[2], lambda: box.remove(7), lambda: box.add(3), lambda: box.__setitem__(9, m), lambda: box.add('é')):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
print([l for l in open('box.mbox').read().split('\n') if not l.startswith('From MAILER')]); box.close()
b2 = mailbox.mbox('box.mbox'); print(len(b2), [(k, v['subject'], v.get_flags()) for k, v in b2.items()]); print(b2.pop(0)['subject'], b2.popitem()[0], len(b2)); b2.clear(); b2.flush(); print(os.path.getsize('box.mbox'))
try: b2.popitem()
except KeyError as x: print(x)
md = mailbox.Maildir('dir'); k = md.add('Subject: a\n\nx\n'); mm = mailbox.MaildirMessage('Subject: b\n\ny\n'); mm.set_subdir('cur'); mm.add_flag('SR'); mm.set_date(5); k2 = md.add(mm)
print(sorted(os.listdir('dir')), len(md), k in md, md[k]['subject'], md[k].get_subdir(), md[k2].get_flags(), md[k2].get_info(), md[k2].get_date(), md.get_bytes(k), os.listdir('dir/new') == [k])
x = md[k]; x.set_flags('F'); x.set_subdir('cur'); md[k] = x; print(os.listdir('dir/new'), sorted(md[q].get_flags() for q in md.keys())); f = md.add_folder('Sent'); f.add('Subject: s\n\n'); print(md.list_folders(), len(md.get_folder('Sent')))
try: md.remove_folder('Sent')
except mailbox.NotEmptyError as z: print(z)
f.clear(); md.remove_folder('Sent'); print(md.list_folders()); md.discard('zz'); md.remove(k)
for g in (lambda: md[k], lambda: x.set_subdir('q'), lambda: x.set_date('q'), lambda: x.set_info(3), lambda: mailbox.Message(3)):
    try: print(g())
    except Exception as z: print(type(z).__name__, str(z).replace(k, 'K'))
c = mailbox.mboxMessage(md[k2]); print(c.get_flags(), c.get_from()); d = mailbox.MaildirMessage(c); print(d.get_flags(), d.get_subdir(), d.keys())
# expect: NoSuchMailboxError none
# expect: 0 1 2
# expect: 3
# expect: 4 [0, 1, 2, 3] ['one', 'two', 'three', 'four'] True False None ['mboxMessage', 'mboxMessage', 'mboxMessage', 'mboxMessage']
# expect: ann@x Thu Jan  1 00:00:00 1970 Hello
# expect: >From the top
# expect:   From: b@y
# expect: Subject: two
# expect:
# expect: body two
# expect:  b'From: c@z\nSubject: three\n\nbody three\n' b'From: b@y\nSubject: two\n\nbody two\n' MAILER-DAEMON
# expect: RF R F
# expect: KeyError 'No message with key: 2'
# expect: KeyError 'No message with key: 7'
# expect: TypeError Invalid message type: <class 'int'>
# expect: KeyError 'No message with key: 9'
# expect: ValueError String input must be ASCII-only; use bytes or a Message instead
# expect: ['From ann@x Thu Jan  1 00:00:00 1970', 'From: ann@x', 'Subject: one', '', 'Hello', '>From the top', '', 'From: b@y', 'Subject: two', 'Status: R', 'X-Status: F', '', 'body two', '', 'Subject: four', '', 'four', '', '']
# expect: 3 [(0, 'one', ''), (1, 'two', 'RF'), (2, 'four', '')]
# expect: one 1 1
# expect: 0
# expect: 'No messages in mailbox'
# expect: ['cur', 'new', 'tmp'] 2 True a new RS 2,RS 5.0 b'Subject: a\n\nx\n' True
# expect: [] ['F', 'RS']
# expect: ['Sent'] 1
# expect: Folder contains message(s): Sent
# expect: []
# expect: KeyError 'No message with key: K'
# expect: ValueError subdir must be 'new' or 'cur': q
# expect: TypeError can't convert to float: q
# expect: TypeError info must be a string: <class 'int'>
# expect: TypeError Invalid message type: <class 'int'>
# expect: ROA MAILER-DAEMON Thu Jan  1 00:00:05 1970
# expect: RS cur ['Subject']
