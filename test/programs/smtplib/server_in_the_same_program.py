# python: 3.13
"""smtplib against servers in the same program: one of threads, one of asyncio."""

import asyncio
import base64
import email
import smtplib
import socketserver
import threading
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

received = []


class Handler(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")

    def handle(self):
        self.say("220 test ready")
        sender, recipients = None, []
        for line in self.rfile:
            word, _, rest = line.decode("utf-8").strip().partition(" ")
            match word.upper():
                case "EHLO":
                    self.say("250-test")
                    self.say("250-SIZE 1000")
                    self.say("250-8BITMIME")
                    self.say("250-AUTH CRAM-MD5 PLAIN LOGIN")
                    self.say("250 HELP")
                case "HELO":
                    self.say("250 test")
                case "AUTH":
                    kind, _, first = rest.partition(" ")
                    if kind == "PLAIN":
                        said = base64.b64decode(first).decode()
                        self.say("235 ok" if said == "\0me\0secret" else "535 no")
                    elif kind == "LOGIN":
                        self.say("334 " + base64.b64encode(b"Password:").decode())
                        self.rfile.readline()
                        self.say("535 wrong")
                    else:
                        self.say("334 " + base64.b64encode(b"<1@x>").decode())
                        print("cram", base64.b64decode(self.rfile.readline()).decode())
                        self.say("535 never")
                case "MAIL":
                    sender = rest
                    self.say("550 bad sender" if "evil" in rest else "250 ok")
                case "RCPT":
                    if "nobody" in rest:
                        self.say("550 no such user")
                    else:
                        recipients.append(rest)
                        self.say("250 ok")
                case "DATA":
                    self.say("354 go on")
                    lines = []
                    while (line := self.rfile.readline()) != b".\r\n":
                        lines.append(line)
                    received.append((sender, recipients, b"".join(lines)))
                    recipients = []
                    self.say("552 too much" if len(lines) > 50 else "250 queued")
                case "VRFY":
                    self.say("252 perhaps")
                case "RSET" | "NOOP":
                    self.say("250 ok")
                case "QUIT":
                    self.say("221 bye")
                    return
                case _:
                    self.say("500 what?")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True


server = Server(("localhost", 0), Handler)
thread = threading.Thread(target=server.serve_forever)
thread.start()
host, port = server.server_address

with smtplib.SMTP("localhost", port, local_hostname="here") as smtp:
    print(smtp.ehlo())
    print(smtp.has_extn("size"), smtp.has_extn("starttls"), smtp.esmtp_features)
    print(smtp.login("me", "secret"))
    print(smtp.sendmail("me@x.org", ["you@x.org", "nobody@x.org"], "Subject: hi\n\nline\n.point\n..two\r\nend"))
    print(smtp.noop(), smtp.verify("you <you@x>"), smtp.docmd("XYZ", "1"))
print(received.pop())

message = EmailMessage()
message["Subject"] = "Grüße"
message["From"] = "Me <me@x.org>"
message["To"] = "a@x.org, B <b@x.org>"
message["Bcc"] = "hidden@x.org"
message.set_content("Hello\n.\nwörld\n")
with smtplib.SMTP("localhost", port) as smtp:
    print(smtp.send_message(message))
sender, recipients, text = received.pop()
print(sender, recipients)
got = email.message_from_bytes(text)
print(got["Bcc"], got["To"], got.get_payload(decode=True).decode().splitlines())

mime = MIMEMultipart()
mime["From"], mime["To"], mime["Subject"] = "x@x", "y@x", "parts"
mime.attach(MIMEText("text", "plain"))
with smtplib.SMTP("localhost", port) as smtp:
    smtp.sendmail("x@x", "y@x", mime.as_string())
print(received.pop()[:2])

smtp = smtplib.SMTP("localhost", port)
for attempt in (
    lambda: smtp.sendmail("evil@x", "you@x", "x"),
    lambda: smtp.sendmail("me@x", ["nobody@x"], "x"),
    lambda: smtp.sendmail("me@x", ["you@x"], "x\n" * 60),
    lambda: smtp.login("me", "wrong"),
    lambda: smtp.starttls(),
    lambda: smtp.docmd("a\r\nb"),
    lambda: smtp.quit(),
    lambda: smtp.noop(),
    lambda: smtplib.SMTP("localhost", 1),
    lambda: smtplib.SMTP("localhost:x"),
    lambda: smtplib.SMTP("localhost", port, timeout=0),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "smtp_code", None))


def send(number):
    with smtplib.SMTP("localhost", port) as smtp:
        smtp.sendmail("me@x", f"u{number}@x", f"Subject: {number}\n\n{number}")


received.clear()
with ThreadPoolExecutor(4) as pool:
    list(pool.map(send, range(8)))
print(sorted(recipients for _, recipients, _ in received))
server.shutdown()
thread.join()
server.server_close()
print(smtplib.quoteaddr("Me <a@b>"), smtplib.quoteaddr("a@b"), repr(smtplib.quotedata("a\n.b\rc")))


async def main():
    async def serve(reader, writer):
        writer.write(b"220 async\r\n")
        while line := await reader.readline():
            if line.lower().startswith(b"ehlo"):
                writer.write(b"502 old\r\n")
            elif line.lower().startswith(b"quit"):
                writer.write(b"221 bye\r\n")
                break
            else:
                writer.write(b"250 fine\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "localhost", 0)
    port = server.sockets[0].getsockname()[1]

    def talk():
        with smtplib.SMTP("localhost", port) as smtp:
            smtp.ehlo_or_helo_if_needed()
            return smtp.helo_resp, smtp.ehlo_resp, smtp.rset()

    print(await asyncio.gather(*(asyncio.to_thread(talk) for _ in range(2))))
    server.close()


asyncio.run(main())
# expect: (250, b'test\nSIZE 1000\n8BITMIME\nAUTH CRAM-MD5 PLAIN LOGIN\nHELP')
# expect: True False {'size': '1000', '8bitmime': '', 'auth': ' CRAM-MD5 PLAIN LOGIN', 'help': ''}
# expect: cram me 4453c3d0fd168792d565c728b4df6739
# expect: (235, b'ok')
# expect: {'nobody@x.org': (550, b'no such user')}
# expect: (250, b'ok') (252, b'perhaps') (500, b'what?')
# expect: ('from:<me@x.org> size=39', ['to:<you@x.org>'], b'Subject: hi\r\n\r\nline\r\n..point\r\n...two\r\nend\r\n')
# expect: {}
# expect: from:<me@x.org> size=200 ['to:<a@x.org>', 'to:<b@x.org>', 'to:<hidden@x.org>']
# expect: None a@x.org, B <b@x.org> ['Hello', '..', 'wörld']
# expect: ('from:<x@x> size=325', ['to:<y@x>'])
# expect: SMTPSenderRefused (550, b'bad sender', 'evil@x') 550
# expect: SMTPRecipientsRefused {'nobody@x': (550, b'no such user')} None
# expect: SMTPDataError (552, b'too much') 552
# expect: cram me a6f6516dbcca0bb83d0d6587a7226533
# expect: SMTPAuthenticationError (535, b'wrong') 535
# expect: SMTPNotSupportedError STARTTLS extension not supported by server. None
# expect: ValueError command and arguments contain prohibited newline characters: a\r\nb None
# expect: (221, b'bye')
# expect: SMTPServerDisconnected please run connect() first None
# expect: ConnectionRefusedError [Errno 111] Connection refused None
# expect: OSError nonnumeric port None
# expect: ValueError Non-blocking socket (timeout=0) is not supported None
# expect: [['to:<u0@x>'], ['to:<u1@x>'], ['to:<u2@x>'], ['to:<u3@x>'], ['to:<u4@x>'], ['to:<u5@x>'], ['to:<u6@x>'], ['to:<u7@x>']]
# expect: <a@b> <a@b> 'a\r\n..b\r\nc'
# expect: [(b'fine', b'old', (250, b'fine')), (b'fine', b'old', (250, b'fine'))]
