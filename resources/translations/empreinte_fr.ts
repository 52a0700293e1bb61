<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttestPage</name>
    <message>
        <source>Does this fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way is for adults, about pictures of themselves. There is no account, and nobody asks your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am 18 or older, and I was 18 or older when it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am in it, alone or with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being shared, or may be, without my agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all three to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 in the picture, or I’m not sure: there is another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <extracomment>Rows built for long cases; the rest is summed up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes effect on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from a platform yet, which is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet, which is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} {happened}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (number {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseFilesPage</name>
    <message>
        <source>Choose your pictures and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read where they are: on this computer, a card, or a phone that is plugged in. Nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a small, strongly blurred picture beside each name, to tell them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop files here, or copy them and press {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Videos: MP4, MOV, MKV, WebM, AVI, 3GP and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and videos ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One case holds up to 200 files; %n file(s) were left out. You can make another case with them afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is a picture without a file. Fingerprints are made from files, because every byte counts: copy the file itself, or choose it with the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an address on the internet. Nothing is downloaded here; only files that you already have can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in that. Copy files, then paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Progress of all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and their progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file is opened by a separate process that has no network. See “Check it yourself” under Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files can be sent. You can go back and choose others; the reasons are in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Go on whenever you like; what is done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens on this computer only. You don’t have to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is done is kept, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent. Next you will see exactly what would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too plain</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These {count} look the same: numbers {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending all of them does no harm; you can also remove some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to French: Français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display: light, dark, text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes everything at once (also: press Esc twice). It can’t hide what others saw or what spies on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Escape twice does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>You don’t have to do this alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For young people, and about pictures from before 18</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written them down or saved them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: on paper in a place only you know, or in a password manager that only you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better not: on a phone, in an e-mail, a cloud or a photo library that someone else can open. Whoever has both can withdraw the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Whoever opens that folder can see it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>Look up a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and hyphens come by themselves. The letters I and L are read as 1, the letter O as zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case number has a typing mistake in it, or is not complete. It looks like XXXX-XXXX-XXXX-X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access code is not complete. It has 16 characters in groups of four.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice: no platform receives these</source>
        <extracomment>What the window and the task bar call it; nothing that tells what it is for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>You have done what can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next takes time and is not in your hands. No news for days or weeks is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it online already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report each link on the platform itself as well; say that it was shared without your agreement. Fingerprints do not replace that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you think of a complaint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep messages, names, dates and links; do not delete the conversation yet. The police or a help line can tell you what is useful before things are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is someone asking you for money or for more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don’t have to answer. Paying rarely ends it. If it is someone you live with or fear, talk to a help line before you change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and forget everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <extracomment>Cards built at once; more are built when asked for, so that the window never waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, not pictures. No file name, no date, no place, nothing about you or this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you withdraw it one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can withdraw the case whenever you like. A delay protects you if someone could force you: while it lasts, you can cancel the withdrawal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait one day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 3 days first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 7 days first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact bytes that will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in it: they could not be read, or are too plain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Number {number} was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. They end with the last bracket; nothing is added on the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfCheckPage</name>
    <message>
        <source>Check it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not believe us. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux, while files are being read, this shows “Seccomp: 2” for each locked process:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no program can rule out: software that spies on this computer, someone watching the screen, what the system itself keeps in its swap file, and a broken hasher that hides something inside the fingerprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforced on this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enforced on this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden operation(s) tried.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of them worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These worked: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check could not be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is off, so nothing is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only harmless system calls (the decisive layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access to files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No special rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited memory, no files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends when the window ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>This is not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is someone sharing intimate pictures of you, or threatening to? Here you can make fingerprints of them, so that platforms which take part can recognise them. Your pictures stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or would you rather…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a case I already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in practice. Fingerprints go to a practice service on this computer; no platform receives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered. You can begin; you will see it before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that no platform receives its fingerprints at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that these platforms receive its fingerprints: {platforms}. Nobody else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads your pictures and videos where they are, and turns each into a fingerprint: a code, not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows you every byte before it is sent. Only fingerprints are sent: no picture, no name, no date, no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a case number and a code. With them you can see what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can’t do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It removes nothing itself and does not search the internet. Platforms that take part compare, and each decides by its own rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not reach private, encrypted messages, or platforms that do not take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the police, and not StopNCII, Take It Down or 3018; nothing is passed on to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {current} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Send the fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps the fingerprints and offers them to platforms that take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A platform that finds a match decides by its own rules. Some answer late or never; that is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a case number and a code. You can look up the case, or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody learns who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a complaint and not a report: the police and help lines hear nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no promise that something is removed, and it does not cover the whole internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived all the same. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the practice service on this computer. No platform receives them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the service.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}. No platform receives them at present.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}, and from there to: {platforms}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>You did nothing wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pictures from before the 18th birthday there are people and ways made for exactly this. It counts how old the person was then, not today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the picture where it is. Don’t copy it, send it on, or show it to anyone, not even to get help: in many countries that alone is forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don’t have to answer the person, pay, or send anything more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you can, tell one adult you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app has no link to any of them. Pictures from before 18 can’t be fingerprinted in this version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ItemCard</name>
    <message>
        <source>{name} (the name stays here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is edited or generated (a fake of me)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is edited or generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality {quality} of 100, good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n positions: as it is, turned, mirrored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video frame(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>code of the whole file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>This file could not be opened. It may have been moved, or belong to someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture or video in a format we can read, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged and could not be read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too small to be recognised (under 5 pixels on a side).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has too many pixels to be read safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be read safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video is too long to be read in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video has no picture in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too long, so we stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file would take more memory than is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that reads files stopped on this one and was restarted. The other files are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There were too many attempts. Try again in about %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered that does not speak like a case service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service already has something else under this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not offer that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept this. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped before it left the computer, because it was not only fingerprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too plain: this picture has too few details to be recognised. It would match other people’s pictures, so it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has the fingerprints and is about to offer them to platforms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms that take part can fetch the fingerprints and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints are no longer offered, and platforms are told so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has erased the fingerprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not mean that a platform has looked at them already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not mean that something was found, or that something was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not mean that the fingerprints are gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not mean that what was removed comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not mean that every platform has erased its own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched; no answer yet, which is common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A possible match is being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found and blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at and not blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service received the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints became available to platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More items were added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints were withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints were erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched the fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks at a possible match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found a match and blocked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked and did not block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
