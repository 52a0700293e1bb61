<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>StartPage</name>
    <message>
        <source>Could someone else look at this computer? Pressing Esc twice closes everything at once. It can’t hide what was seen before, or a program that spies.</source>
        <translation>Can another person see this computer?
Press the Esc key two times. Everything closes at once.
But a person may have seen the screen before.
Or a program may be watching you.</translation>
    </message>
    <message>
        <source>Your pictures stay on this computer. {platforms}</source>
        <translation>Your pictures stay on this computer.
{platforms}</translation>
    </message>
    <message>
        <source>Pictures of me</source>
        <translation>I am in the pictures</translation>
    </message>
    <message>
        <source>I am helping someone</source>
        <translation>I help another person</translation>
    </message>
    <message>
        <source>I have a case: number and code</source>
        <translation>I already sent something. I have a number and a code.</translation>
    </message>
    <message>
        <source>I don’t have the picture or video</source>
        <translation>I do not have the picture</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>The person was not yet 18 in the picture. Or I do not know.</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>I want to talk to someone</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>I want to check that my pictures stay here</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>What this can do for you</source>
        <translation>How this program helps you</translation>
    </message>
    <message>
        <source>Here you make fingerprints of your pictures, so that platforms which take part can recognise them. Your pictures stay on this computer.</source>
        <translation>This program makes a code from your picture.
We call this code a fingerprint.
Some websites know the code. So they can find your picture and block it.
Your picture stays on this computer.</translation>
    </message>
    <message>
        <source>It reads your pictures and videos where they are, and turns each into a fingerprint: a code, not a picture.</source>
        <translation>The program reads your pictures and videos.
From each one it makes a code.
Nobody can see your picture in the code.</translation>
    </message>
    <message>
        <source>It shows you every byte before it is sent. Only fingerprints are sent: no picture, no name, no date, no place.</source>
        <translation>You see everything first. Then you can send it.
We send only the codes.
We do not send your picture. We do not send your name.</translation>
    </message>
    <message>
        <source>You get a case number and a code. With them you can see what became of it.</source>
        <translation>You get a number and a secret code.
With them you can see later what happened.</translation>
    </message>
    <message>
        <source>It removes nothing itself and does not search the internet. Platforms that take part compare, and each decides by its own rules.</source>
        <translation>The program does not remove pictures from the internet.
Websites compare the codes.
Each website decides alone.</translation>
    </message>
    <message>
        <source>It does not reach private, encrypted messages, or platforms that do not take part.</source>
        <translation>It does not work in private messages.
It does not work on websites that do not take part.</translation>
    </message>
    <message>
        <source>It is not the police, and not StopNCII, Take It Down or 3018; nothing is passed on to them.</source>
        <translation>We are not the police.
We are not StopNCII, Take It Down or 3018.
We tell them nothing.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>AttestPage</name>
    <message>
        <source>Is this your situation?</source>
        <translation>Is this right for you?</translation>
    </message>
    <message>
        <source>This way is for adults, about pictures of themselves. There is no account, and nobody asks your name.</source>
        <translation>This is for adults.
The pictures show you.
Nobody asks your name.</translation>
    </message>
    <message>
        <source>I am 18 or older, and I was 18 or older when it was taken or made.</source>
        <translation>I am 18 or older. I was 18 or older in the picture too.</translation>
    </message>
    <message>
        <source>I am in it, alone or with others.</source>
        <translation>I am in the picture. Other people may be in it too.</translation>
    </message>
    <message>
        <source>It is being shared, or may be, without my agreement.</source>
        <translation>A person shows the picture to others. Or I fear it. I did not say yes.</translation>
    </message>
    <message>
        <source>Tick all three to go on.</source>
        <translation>Tick the 3 boxes.</translation>
    </message>
    <message>
        <source>Under 18 in the picture, or I’m not sure: there is another way</source>
        <translation>I was not yet 18 in the picture. Or I do not know.</translation>
    </message>
</context>
<context>
    <name>ExactBytes</name>
    <message>
        <source>The exact bytes</source>
        <translation>All the codes</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <translation>We will send this</translation>
    </message>
    <message>
        <source>Codes, not pictures. With them go your three answers, what you choose on this page, and a check value that recognises your access code without telling it. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>We send codes. We do not send pictures.
We also send your 3 answers and your choices on this page.
We also send a second code. With it the service can check your secret code.
Nobody can read your secret code from it.
We do not send your name. We do not send dates or places.
The service that gets the codes sees the number of your internet connection. It sees the time too.
Every website sees this.</translation>
    </message>
    <message>
        <source>I was under 18 in some of these, or I’m not sure</source>
        <translation>I was not yet 18 in some pictures. Or I do not know.</translation>
    </message>
    <message>
        <source>Which copies are recognised</source>
        <translation>Which copies can be found</translation>
    </message>
    <message>
        <source>Cut at one edge or to a usual shape, framed, tilted, mirrored: mostly. In a story or a screenshot: now and then. Two pictures in one, a big sticker, half of it cut away: no. If you have such copies, add them too.</source>
        <translation>A person may change your picture.
A small change: websites find it most of the time.
A picture of the screen: sometimes.
Half of the picture is gone, or a big sticker is on it: no.
Do you have such copies? Add them too.</translation>
    </message>
    <message>
        <source>If you withdraw it one day</source>
        <translation>If you want to stop one day</translation>
    </message>
    <message>
        <source>You can withdraw the case whenever you like. A delay protects you if someone could force you: while it lasts, you can cancel the withdrawal.</source>
        <translation>You can stop at any time.
Can a person force you to stop? Then choose to wait some days.
In these days you can change your mind.</translation>
    </message>
    <message>
        <source>Withdraw at once</source>
        <translation>Stop at once</translation>
    </message>
    <message>
        <source>Wait one day first</source>
        <translation>First wait 1 day</translation>
    </message>
    <message>
        <source>Wait 3 days first</source>
        <translation>First wait 3 days</translation>
    </message>
    <message>
        <source>Wait 7 days first</source>
        <translation>First wait 7 days</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Send the fingerprints</source>
        <translation>Send the codes</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>What happens after that</translation>
    </message>
    <message>
        <source>The service keeps the fingerprints and offers them to platforms that take part.</source>
        <translation>The service keeps the codes.
Websites that take part can get them.</translation>
    </message>
    <message>
        <source>A platform that finds a match decides by its own rules. Some answer late or never; that is common.</source>
        <translation>A website may find your picture. Then it decides alone.
Some websites answer late. Some never answer. That is normal.</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Nobody gets your pictures.
Nobody knows who you are.</translation>
    </message>
    <message>
        <source>It is not a complaint and not a report: the police and help lines hear nothing of it.</source>
        <translation>The police do not know about it.
The help lines do not know about it.</translation>
    </message>
    <message>
        <source>It is no promise that something is removed, and it does not cover the whole internet.</source>
        <translation>We cannot promise that the picture goes away.
Not all websites take part.</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>You need the number and the code later.
After sending you see them again. Then you can keep them.
Did the sending stop? Write the number and the code down.</translation>
    </message>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>With the number and the code you can look later. You can also stop.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>Your number and your secret code</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>The service kept nothing.</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>It is sent. Keep this number and this code.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>It is not sent yet. Keep this number and this code.</translation>
    </message>
    <message>
        <source>It is sealed. Keep these two.</source>
        <translation>It is in a closed file. Keep this number and this code.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>You need both: the number and the code.
With both you can see later what happened.
With both you can stop.
Did you lose one of them? Nobody can give it to you again.</translation>
    </message>
    <message>
        <source>I have written them down or saved them.</source>
        <translation>I have kept the number and the code.</translation>
    </message>
    <message>
        <source>Good: on paper in a place only you know, or in a password manager that only you use.</source>
        <translation>Good: write them on paper.
Put the paper in a place that only you know.</translation>
    </message>
    <message>
        <source>Better not: on a phone, in an e-mail, a cloud or a photo library that someone else can open. Whoever has both can withdraw the case.</source>
        <translation>Not good: on a phone that another person can open.
Not good: in an e-mail that another person can read.
A person who has both can stop everything.</translation>
    </message>
    <message>
        <source>Use the keyring of this computer only if nobody else can open this account.</source>
        <translation>You can keep them on this computer.
Do this only if nobody else uses this computer.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>It is copied. The copy goes away after 1 minute.</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Tick the box above.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open this account may be able to find it.</source>
        <translation>The number and the code are on this computer.
Does another person use this computer? That person may find the number and the code.</translation>
    </message>
</context>
</TS>
