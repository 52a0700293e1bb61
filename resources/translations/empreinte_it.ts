<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This operator takes no sealed cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed case could not be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case could not be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program failed ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the list that platforms can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet read by this platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by this platform; no answer yet, which is common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Picture {number}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Video {number}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal takes effect on {day} UTC. Until then it can be called back with withdraw --cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run withdraw again with --json to get a signed proof of the deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cancel calls the whole withdrawal back; leave --item out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has no item with that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal is called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belonged to this case is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal is received. From when it takes effect, this case no longer offers its fingerprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms that support withdrawal are told to stop comparing; others may go on. What was removed stays removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you chose a delay, it can be called back until then with --cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed case: channel {channel}, {items} picture(s) or video(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in: case {number}. You can&apos;t read it, change it or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in. You can&apos;t read it, change it or withdraw it; the number belongs to whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet tried by us, seen {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked by us on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list for this country. There is one for {countries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open your account may be able to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {count} case(s) to a file under this passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is no longer kept on this computer. It still exists at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case with this number is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that this program kept on this computer is removed. Your cases still exist at the service; without number and code nobody can open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it could not be removed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which case to forget, or --everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operator&apos;s file. Give one: empreinte operator FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes cases about adults, and about people who were under 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes cases about adults only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes cases about people who were under 18 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms that read its list: {platforms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No platform reads its list, as far as this file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For practice: no platform receives anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps fingerprints for {active} days, and a mark of their deletion for {tombstone} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with its own key, and not changed since. Who that is, a signature can&apos;t show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. From now on this service is used unless another is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s file is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of another operator, or one that its signature does not tie to it, is kept already. Remove that one first.</source>
        <extracomment>What the file is called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be written or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Link {number}: {state}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  No link was sent for this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  An e-mail address is kept; run links with --erase-contact to have it erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  The e-mail address was erased on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the links is no address of a page (http or https).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the links is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a password is in one of the links, before the @. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 links at most are sent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is. Give --shorten to send {short} instead, or --as-they-are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is, and can&apos;t be shortened. Give --as-they-are to send it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--erase-contact is given alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request takes 50 links at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valid request also needs: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the links says more than where the page is. Look at it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list: {platforms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet opened by us, seen {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name after --out ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --groups, --out names a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed for {operator}. Only they can open it; whoever carries it sees the case number, the channel and how many files it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both to yourself. Hand over only the sealed file.</source>
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
        <source>not allowed by this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to break out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforced: this system keeps the part that reads your files from sending or writing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enforced on this system. Fingerprints are still made here and files are not sent by this program, but the system does not guarantee it. To be sure, unplug the network while hashing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried {count} forbidden operations; {worked} worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  worked: {operation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check could not be carried out to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--case repeats one case, and --groups makes several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is of the other channel. Pictures of someone under 18, and all others, make two cases: use submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the fingerprints…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. The files stayed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case holds {count} pictures and videos now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it may have arrived. Give the same command again: nothing is added twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number} is left out. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these two before anything is sent. If this is cut off, they still open the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number  {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code  {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. The files stayed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both. Without them nobody, not even the operator, can look this case up or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice service: no platform receives these fingerprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} has received them. No platform reads its list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms that read the list of {operator}: {platforms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try again without making a second case, give the same files and options in the same order, with --case and this number. You will be asked for the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid. {operator} signed on {day} for case {number}: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It now waits on this computer, encrypted. The command outbox --send tries again; outbox shows what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more can&apos;t be read: they belong to another vault, or were damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}: {done} of {total} parts have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case with this number waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprints pictures and videos on this computer and sends only the fingerprints. Without a command it opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrongly given, 3 some files could not be used, 130 interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file under a passphrase instead of the system&apos;s keyring; the passphrase is asked for (or {variable})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON even at a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the fingerprints of files; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint files and make a case of them at a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print exactly the body that would be sent; send nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the service can&apos;t be reached, let the case wait on this computer, encrypted, for the command outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint files and add them to a case that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how old the person was when it was taken, as with submit; nothing is added to a case of the other channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal a case for someone else to hand in; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new sealed file; with --groups, the folder for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand in a sealed case for someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look a case up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a case or some of its items back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this item (may be repeated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call back a waiting withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a receipt, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operator&apos;s public key, or a file with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also check that it is for exactly this body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send addresses of pages for a case, sealed on this computer, or see what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address for an answer, sealed too; erased two weeks after the last link is done (adult channel only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have the e-mail address erased now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out of each link what tells of a person or a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send them also where they say more than where the page is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print exactly the bodies that would be sent; send no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of a page; - reads them from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a case&apos;s number and code on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the cases kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the access codes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write them to a new file under a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a kept case from this computer, or everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that this program keeps on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the cases that wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try those that are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try all of them, also those that were stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let this case wait no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show who runs the service, as the operator&apos;s file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep this file, and use its service from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the file that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom to call or write to; nothing is looked up online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two letters, or EU for elsewhere in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only lines for these people or moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only lines with all these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print what a shell needs to complete commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try to break out of the part that reads files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to report on a platform, and a text for it; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without it, all of them are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the request rests on (default: the platform&apos;s own rules)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signs the request; not asked for with --minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the platform can answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for somebody else, with their agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 18 in the picture, or not sure; names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was edited or generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pages it is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what GET /v1/service answered, to work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture, a video, or a folder of them; - is a file on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of files, one a line; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is separated by NUL characters, as by find -print0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far it is, on standard error: a bar at a terminal (auto), JSON lines, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the paths of files; without it no output contains any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep an encrypted journal on this computer until all is done, so that it can go on after an interruption; its code is shown on standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with the same files after an interruption; the journal&apos;s code is asked for (or {variable})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how old the person was when it was taken. adult: 18 or older. minor: under 18, or you are not sure. Files of both make two cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several cases in one run: columns group and file, and where wanted channel, delay, synthetic, attest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a withdrawal can be called back, 0 to {most} (default: 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pictures were edited or generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say with the case: I am 18 or older and was when they were taken, I am in them, and they are being shared, or may be, without my agreement. Nobody checks it; without it nothing is said (adult channel only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat a submission that was cut off, under its own number (the code is asked for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail rather than use any network, enforced within this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case number; the code is asked for, or read from {variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the files given could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the files given is too large to be what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the description of a case service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose receipt it should be: --operator FILE, --key KEY (the operator&apos;s public key, or a file with it), or --service-description FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator&apos;s public key is 43 characters of base64url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which service: --service URL or --operator FILE, or put the operator&apos;s file beside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --service or --operator, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--no-network was given, and this needs the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access code is asked for at a terminal, or read from {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address (or {variable})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operator&apos;s file, with its address and keys (or {variable})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SOCKS proxy such as Tor: socks5h://127.0.0.1:9050 (or {variable})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s public key must have this SHA-256, in hexadecimal (or {variable})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate authorities to trust instead of the bundled ones (or {variable})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is asked for at a terminal, or read from {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>Whatever begins with one of these opens the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it for practice: no platform receives anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option or wrong value. See {program} --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing: {names}. See {program} --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file or folder, or give a --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number} was left out. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files could be fingerprinted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file of groups could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file of groups needs the columns group and file, and may have channel, delay, synthetic and attest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups has a value that can&apos;t be right: {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups says something else of its group: {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --channel how old the person was when the pictures were taken: adult, or minor for under 18 or not sure. A CSV file of groups may have a column for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--attest is for adults. Leave it out: minors are asked for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give files or --groups, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go on with under this code. It may have been finished.</source>
        <extracomment>What says something of this computer&apos;s moment and not of the file: read again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was changed by something else. Begin again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprinting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprinting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is interrupted, go on with --resume and this code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the journal: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the journal is asked for at a terminal, or read from {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no standard input to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input (-) needs a file: empreinte hash - &lt; FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came through the pipe is over 256 MiB. Give the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
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
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
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
    <message>
        <source>Too plain: there are too few details to be recognised. It would match other people’s pictures, so it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link can be added to this case: it is withdrawn, or about to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has no links yet, so there is nothing to answer about. Send a link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No withdrawal is waiting that could be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case service is set up in this app yet.</source>
        <extracomment>Whether something may be stored at the service all the same. ``CaseClient`` decides it, for each call. Whether this kind of failure leaves open what the service did with the request. Set by the transport when no byte of the request had left the computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered that does not speak like a case service. On a public network you may have to sign in on a web page first.</source>
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
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a case of its own for these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not offer that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the service accepts at once, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped before it left the computer, because it was not only fingerprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until the service can be reached.</source>
        <extracomment>By the code of the failure: what a case waits for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until the service works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asked us to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a safe connection to the service, perhaps on another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until the service itself answers. On a public network you may have to sign in on a web page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not take it, and would not take the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in about {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of this program is using what is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits to be sent could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits to be sent could not be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept on this computer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s keyring did not answer. It may be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more cases can be kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase, or the file was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not one of ours, or was made by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service tried to send us somewhere else. We did not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. One looks like {example}host.</source>
        <extracomment>An address in its usual form: no user, no query, no port that its scheme implies, nothing to decode or to normalise.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address must begin with https:// (http:// is for this computer only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or a pin needs an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy is written socks5h://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of a public key: 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of certificate authorities can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files has enough detail to be recognised.</source>
        <extracomment>What a service takes unless it says otherwise.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service&apos;s limits leave no room for one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case number has 13 characters, like XXXX-XXXX-XXXX-C. This one has {count}.</source>
        <extracomment>Characters that are easily taken for one another, on a screen or in handwriting. What is written with hyphens comes first: four words of four letters look like a code as well.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access code has 16 characters, in groups of four. This one has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character {position} is one that does not occur there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it, perhaps here: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case number with its access code in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file: it can&apos;t be read as TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to be an operator&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s file lacks {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s file says something that this version does not know: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s file has a value for {place} that can&apos;t be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s file was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work.</source>
        <extracomment>A stable word for programs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt was signed with a key that is not this operator&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s public key can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is for something else than what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operator uses a kind of key that this version does not know.</source>
        <extracomment>A case of a thousand pictures with all likely copies takes five; a long video may fill one alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sealed case was made by an older version. It has to be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sealed case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sealed case is addressed to another operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sealed case is larger than any case may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like name@example.org.</source>
        <extracomment>RFC 5321&apos;s Dot-string: what providers give out. Quoted local parts are not taken; they could hold free text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a page. One looks like https://example.org/page.</source>
        <extracomment>a line end, a tab, a control character, a space or a backslash: programs disagree about what these mean a percent sign that begins no escape stands for itself</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is too long: {most} characters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user name or a password in this address, before the @. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that addresses are sealed to can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is sealed to a key that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sealed address was changed, or is of another link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sealed here is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a turned or mirrored copy</source>
        <extracomment>The symmetries of a square, in the reference&apos;s order. The likely copies: cut, framed, tilted, in a story … The two dozen of them that find most: what a platform gets that asks for some of them. By how the name of a transform begins. What each family is called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cropped copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tilted copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy in a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy with a bar for text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy on a larger background, as in a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy within a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an altered copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>What this can do for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you make fingerprints of your pictures, so that platforms which take part can recognise them. Your pictures stay on this computer.</source>
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
    <message>
        <source>Who runs the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news for days or weeks is normal. That took courage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is someone asking for money or for more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it gets too much, someone is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <source>I am 18 or older, and I was 18 or older when it was taken or made.</source>
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
        <source>Under 18 in the picture, or I’m not sure: there is another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all three to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in your list already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <extracomment>Rows built for long cases; the rest is summed up. States in which withdrawing again changes nothing, so that the signed proof can be asked for once more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this case, or a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures or videos to this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to pages where it can be seen: add some, or see what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the signed proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {items}. The files stayed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has taken it, and its signed proof is here. What is shown below may be of before: look the case up again.</source>
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
        <source>What “not blocked” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform looked, and did not act by its own rules. It may have seen another picture that looks alike, or no way to tell that there was no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {copy}</source>
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
        <source>Delete takes what is selected off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy with a big sticker over it, or with half of it cut away, counts as another picture. If you have such copies, add them too.</source>
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
        <source>You can also drop files and folders anywhere in this window, or copy them and press {keys}. A copied picture can be pasted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Videos: MP4, MOV, MKV, WebM, AVI, 3GP and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n off the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose pictures, videos or whole folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window has the only copy. Without both, nobody can look the case up or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without keeping them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayMenu</name>
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
        <source>Remember this on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the task bar: Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the task bar: Calculator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the task bar: Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep out of screenshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Folder</source>
        <extracomment>Size and date, or that it is a folder.</extracomment>
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
        <source>Choose other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and their progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file is opened by a separate process. Whether this system keeps that process off the network is shown under Help, “Check it yourself”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read now. Go on whenever you like; what is done is kept.</source>
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
        <source>What became of each is in the list. You can try others.</source>
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
        <source>There is nothing to send yet. Go back to choose other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as every file is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, the folder is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder can’t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>Hand in a sealed file</source>
        <extracomment>How the name of a sealed file ends.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the device that has the picture, this app makes a file that ends in “.empreinte”. It holds fingerprints only, sealed for the service: you can carry it, and not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. They make it on their own device: in this app, instead of “Send now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. They give you only that file, on a stick or by message. Never the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. You choose it here, and send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sealed file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sealed file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has arrived. You can delete the file now. Whoever made it has the number and the code, and can look the case up with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed case, {size} bytes, for {operator}. What is in it can only be opened there. Handing it in twice makes no second case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Let them sit at the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next pages speak to them. They show numbers and progress only: no picture and no file name, so you can stay beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide at every step, and can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end there is a case number and a code. They are theirs; keep them only if they ask you to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It’s me: begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>short for Display</comment>
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
        <source>?</source>
        <comment>short for Help</comment>
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
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>By text message: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a picture to scan, to call {name} with a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this with a phone to call</source>
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
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a line by a word or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer, with the day each was seen. What nobody of us has dialled or opened yet says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it gets too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For young people, their parents, and pictures from before 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We found no line for adults here that we can vouch for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, as seen on {date}. Not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpingAdultPage</name>
    <message>
        <source>Helping an adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe them. Ask what they need before you suggest anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide at every step, and the pictures stay on their own device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case number and the code are theirs. Whoever has both can withdraw the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are here, and sit down at this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to hand, only links or threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpingPage</name>
    <message>
        <source>Thank you for helping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe them, and thank them for telling you. No blame, no punishment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it; don’t receive, copy, keep or send it. In many countries that is an offence, for parents too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They choose the file, on their own device. You can sit beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are here, and the picture is already on this computer or their phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I already have the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Help, and links for reporting</source>
        <extracomment>Names of files that are listed when some were left out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{name}” holds {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 5,000 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in folders inside it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n, with the folders inside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not in a form that can be taken from the clipboard. Save it as a file, or copy the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there was a file. Copy files in the file manager, then paste here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, the folders are being looked through…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One case holds {most} files. %n more were left out: {names}. Send these first; then begin again with the rest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is an address on the internet, not a file. Nothing is downloaded here; only files that you already have can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That lies on a phone or camera that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That lies on a network drive that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That lies on another computer. Copy it to a folder on this one first, then choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That lies in the trash. Put it back first, then choose it where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is only an entry in a list of recent files. Choose the file in its own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That leads to no file on this computer that could be opened. Copy it to a folder first, then choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <extracomment>What a locked file is called; it tells nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits here. Keep these two.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Keep in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock into a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keyring of this computer, only if nobody else can open this account.</source>
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
        <source>The case holds: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits on this computer, encrypted, and is sent as soon as that works while this window is open. Later: “I have a case”, then “Look in the keyring”. The number and the code work once it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open this account may be able to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in a locked file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPart</name>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a locked file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes case numbers and codes from the keyring, the choices remembered for this window, the operator’s file and what waits to be sent. Your cases go on at the service: without number and code nobody can open them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this app is kept on this computer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent: case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a locked file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Draft: not yet reviewed by a native speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Link to the picture or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten link {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request takes up to {most} links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is too long. Look whether it is one link only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a password is in this link, before the @. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a page. It looks like https://example.org/page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address is in this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this link may tell who opened or shared it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long random part in this link may open something private.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of pages where the picture or video can be seen. The people who run this service can ask those sites to remove it. Whether and when a site does, nobody can promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is opened here. On this computer each address is locked so that only those who follow the links up can read it; the service that stores it can’t. It is not kept on this computer. Entered again, it is not there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer by e-mail, if you want one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may have a question about a link. Your address is locked in the same way, and erased two weeks after the last link is done, or now if you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address is kept for this case at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it erased now</source>
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
        <source>Show all (%n line(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived: {links}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link first: an e-mail address goes with links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, it is being put together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. The addresses above are inside, locked; a long one takes no more room than a short one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Note what happened</source>
        <extracomment>A text file larger than this is no note.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, links, names of accounts, what was said or asked. It helps the police, a lawyer or a help line. It is gone when you leave, unless you save or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, if you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: app, site or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: name or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, asked or threatened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the case number on it, and the receipt beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures in here: whoever reads it would see them. Leave them where they are, and note where that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as something is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day could not be read. Write it like 2026-11-28, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one of the four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file. Pictures and videos don’t go in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you noted</source>
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
        <source>Enter the number and the code.</source>
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
        <source>Notes</source>
        <extracomment>What the window and the task bar call it; nothing that tells what it is for. Pixels of a window&apos;s height, at the usual text size, from which there is room around header and foot. Where files can be dropped: on the adult way (nobody else is led to choosing any), and where a sealed one is handed in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixedAgesPage</name>
    <message>
        <source>Which of these are from before 18?</source>
        <extracomment>Ticks that are built; a list this long is better begun anew on the other way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick every one in which you were under 18, or are not sure. They become a second case, with its own number, for the service’s part for minors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave those pictures where they are. Don’t copy them or send them on: in many countries that can be an offence, even if you are the one in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>You have done your part</source>
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
        <source>Thinking of going to the police?</source>
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
        <source>Go on with the second case: the pictures from before 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
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
        <source>Finish and erase all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You don’t need the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is enough to ask for removal, and a help line needs neither. Don’t download the picture or ask anyone to send it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a threat, and nothing is online yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don’t have to answer, pay or send anything. Paying rarely ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the messages, the names of accounts and the dates. A help line or the police can use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it show up in a search engine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search engines take addresses out of their results when you ask. The page itself stays, so report it there as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>Choose the picture or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read where it is, and turned into fingerprints on this computer. It is not shown, not copied and not sent, and neither is its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as there is something to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {position} is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One case holds up to {most} files; %n file(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them goes that the person was under 18, or may have been.</source>
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
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be put together for sending. Go back and remove something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bytes, exactly these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this app can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not spoil the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not Take It Down, and not connected to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in practice: no platform receives anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No platform is known to receive what is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} runs this service, and says that these platforms receive its fingerprints: {platforms}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPicker</name>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder to choose files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift or Ctrl select several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is selected.</source>
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
    <name>PassphraseCard</name>
    <message>
        <source>At least {count} characters; several words are good. Nobody can open the file without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Places</source>
        <extracomment>Characters of a line below which the places stand behind a button.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: no platform receives these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>Is this receipt genuine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt is the operator’s signed word that something arrived, and when. The police or a platform can check it in the same way, without asking anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator’s keys are not known yet: the service has not answered, and there is no operator’s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more pictures or videos were added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a withdrawal was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a withdrawal was called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its fingerprints were erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine. {operator} signed on {day} for case {number}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Write a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put together on this computer. You copy it or save it, and send it yourself: this app sends nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was under 18 in it, or I’m not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was edited, or made by a computer (a fake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I write for someone else, with their agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to sign with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a reminder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for your calendar: in 48 hours the platform’s time is up. It says “Reminder” and nothing else, and is only where you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name and no address go into a request about someone under 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform reads both, and the law asks for them. An address made for this alone is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States: Take It Down Act, 48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom: 48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union: a notice under the Digital Services Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search engine: take it out of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere: the platform’s own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 48 hours you can complain to the Federal Trade Commission: takeitdown.ftc.gov. Keep the request and the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Revenge Porn Helpline can report for adults in the United Kingdom, and Report Remove for under-18s. Keep the request and the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has to tell you what it decided, and how to object. A trusted flagger of your country, such as Point de Contact in France, is heard first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once more, and report it as well where the page is: only there can it be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it once more, and let a help line do it with you: some of them reach a platform faster. Keep the request and the answer.</source>
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
        <source>Codes, not pictures. With them go your three answers, what you choose on this page, and a check value that recognises your access code without telling it. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was under 18 in some of these, or I’m not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copies are recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut at one edge or to a usual shape, framed, tilted, mirrored: mostly. In a story or a screenshot: now and then. Two pictures in one, a big sticker, half of it cut away: no. If you have such copies, add them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, not pictures, for the case that exists. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
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
        <source>Number {number} was removed; those after it have moved up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n line(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be put together for sending. Remove an item, or go back.</source>
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
    <name>SavePicker</name>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with this name already. Saving replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} copies this folder to other devices and to its own computers. Whoever can look there can see the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal it into a file</source>
        <extracomment>What the file is called unless the person changes it; its ending is how whoever hands it in finds it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the fingerprints and nothing else. Whoever carries it can hand it in, and can’t read it, change it or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the operator’s file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will hold: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {operator} can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not answer. Its operator’s file, “operator.toml”, is enough to seal a case for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
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
        <source>Filter of system calls (the decisive layer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s own sandbox for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rights blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special rights given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits on memory and on writing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory kept from being copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends together with the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Who runs the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this file on this computer, and use its service next time too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file that is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a case here of the service before. Finish with it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in practice now: the service is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is set up in this app yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has not said yet who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service in use now says that it is run by {operator}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file says of its service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not shown to come from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this service is used: {operator}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is removed. From the next start on, its service is not used any more.</source>
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
        <source>Pictures of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am helping someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a case: number and code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t have the picture or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May someone else look at this computer? Pressing Esc twice closes everything at once. It can’t hide what was seen before, or a program that spies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now? Call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two telephone numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures stay on this computer. {platforms}</source>
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
    <name>StopHerePage</name>
    <message>
        <source>Please stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meant well. Don’t open it, copy it, send it on, or make fingerprints of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Having a sexual picture of someone under 18 can be an offence, whatever the reason, and whoever looks at it again hurts them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t delete it on your own either: call one of these and do what they say. You don’t have to give a name to ask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Send the fingerprints</source>
        <extracomment>the bytes that the person could see on the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into a sealed file instead, for someone else to hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it wait on this computer, and send it as soon as that works</source>
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
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
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
        <source>Your case number and your access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and adds nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
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
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have been made anew: go back to see them, or send them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. A part of it, or all of it, may have arrived before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, or on a phone or card that is plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another device, or I don’t have it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
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
        <source>For pictures from before the 18th birthday there are people and ways made for exactly this. What counts is how old the person was then, not how old they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the picture where it is. Don’t copy it, send it on, or show it to anyone, not even to get help: in many countries that alone can be an offence.</source>
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
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am in the picture, and I am under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am in the picture, and I am an adult now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am helping the person in the picture</source>
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
        <source>This app has no link to any of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Where to report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which app or site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a request, with what makes it valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the United States and in the United Kingdom, a platform has 48 hours from a complete request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes results away; the page itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often only someone in the conversation can report there.</source>
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
    <message>
        <source>By e-mail: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhomPage</name>
    <message>
        <source>Whom are you helping?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is good that you are there. What counts is how old the person was when the picture was taken, not how old they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who was under 18 in the picture, or we are not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who was 18 or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don’t need to see the picture in order to help. Don’t ask for it, and don’t let it be sent to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered could not be removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most screenshots and screen sharing leave this window out from now on. A camera still sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system can’t keep a window out of screenshots.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the case</source>
        <extracomment>In a case of more than this, single items are withdrawn on the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can take this in are told; others may keep comparing. What was removed stays removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some pictures or videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
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
        <source>This is a fake: edited, or made by a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is a fake: edited, or made by a computer</source>
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
        <source>%n likely copies: cut, framed, tilted</source>
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
    <name>_Row</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about_service</name>
    <message>
        <source>You are in practice: no platform receives anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case service is set up in this app yet, so fingerprints can be made but not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At present no platform receives what {operator} is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprints go to these platforms, says {operator}: {platforms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in practice. Fingerprints go to a practice service on this computer; no platform receives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case service is set up in this app yet. You can make fingerprints and see exactly what would be sent; sending needs a service.</source>
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
        <source>This service is run by {operator}. It says that these platforms receive its fingerprints: {platforms}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>code_field</name>
    <message>
        <source>Cut</source>
        <extracomment>Both as this app shows, copies and prints them, with whatever words stand around them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet, which is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each platform over time; the same follows in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot: something happened. Ring: a possible match is being looked at. Square: found and blocked. Cross: looked at and not blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} before these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} {happened}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}, {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>link_words</name>
    <message>
        <source>Link {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address for an answer was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers/evidence_log</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>papers/removal_request</name>
    <message>
        <source>intimate picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intimate picture that was edited or generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ask you to remove this {picture} of a person who did not consent to its publication. It is here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a request under the TAKE IT DOWN Act (United States). It asks for removal within 48 hours, also of known identical copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing it without consent is an offence in the United Kingdom. I ask for removal within 48 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a notice under article 16 of the Digital Services Act, Regulation (EU) 2022/2065. Publishing this picture without consent is illegal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please remove these addresses from your search results, for every search in which they appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own rules do not allow intimate pictures that are published without consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am the person shown. I did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I write for the person shown, with their agreement. They did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was under 18 when this picture was made, or may have been. Please treat this as urgent and act as the law asks of you for pictures of minors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please keep copies from coming back, and tell me what you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone or camera</source>
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
        <source>How to use it: in the program that made this sheet, press “Look up a case I already have” and enter both. The square holds both as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {date}, for the service “{service}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/countries/AU</name>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eSafety Commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults and under-18s in Australia. Can order platforms to remove pictures; anonymous reports are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1800RESPECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual and family violence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/countries/BE</name>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now. 101 reaches the police at once; 112 any rescue service, everywhere in Europe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-18s and parents. Can ask platforms to remove pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institute for the Equality of Women and Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults of any gender, when intimate pictures were shared without their consent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/countries/CA</name>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeedHelpNow.ca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For teens, friends and parents: how to have a picture removed, platform by platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cybertip.ca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-18s and parents. Sends removal notices and helps with accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kids Help Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For young people. By text message: send CONNECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9-8-8 – suicide crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/countries/CH</name>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>147 – Pro Juventute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For children and teenagers: advice by phone, text and chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clickandstop.ch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. You can report without a name. Advice is free. Half of its cases are blackmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#NetzCourage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital violence, for adults and young people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/countries/EU</name>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 – any emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now, in every country of the European Union. Free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>116 000 – missing or at-risk children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 32 countries of Europe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>116 111 – child helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In most countries of the Union (23 of 27 in October 2022).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>116 006 – victims of crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 13 countries of the Union (in April 2023); not in Belgium, Bulgaria, Cyprus, Greece, Hungary, Italy, Lithuania, Luxembourg, Malta, Poland, Romania, Slovakia, Slovenia or Spain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/countries/FR</name>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now. By text message, 114 is for anyone who can’t hear or can’t speak aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3018 – digital violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. Free and anonymous, by phone and chat. Can ask platforms to act quickly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>119 – child in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child in danger: for the child or for anyone who knows. Free; does not show on the phone bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3114 – suicide prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>116 006 – France Victimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any victim. Free; legal and psychological advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3919 – violence against women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For women, those close to them, and professionals. Free and anonymous; does not show on the phone bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17Cyber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions online, then a chat with the police or gendarmerie. Not a phone line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHAROS – report illegal content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A police form for content that is public. Can be anonymous. Not a help line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point de Contact – DISRUPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes links, or the picture itself: its analysts look at it, hash it and delete it. Only the person shown may ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cybermalveillance – blackmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do when someone threatens to publish pictures, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/countries/GB</name>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now. When there is no danger now, the police are on 101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenge Porn Helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults in the UK; closed on bank holidays. Reports to platforms for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report Remove (Childline and IWF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 in the UK. The picture or its link goes to the IWF, whose analysts see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Childline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and young people in the UK. Free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSPCC helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For adults who are worried about a child.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/countries/IE</name>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardaí and rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotline.ie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intimate pictures shared without consent, at any age. Secure and anonymous; works with the Gardaí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Childline (ISPCC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 in Ireland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women’s Aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women; violence by a partner or former partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men’s Aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men; violence by a partner or former partner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/countries/US</name>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NCMEC CyberTipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 when the picture was made; also when it is no longer on the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCRI Image Abuse Helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults. Interpreters for most languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>988 – suicide and crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis Text Line (Thorn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For teens: text THORN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTC – a platform did not act within 48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to complain when a platform did not remove a picture within 48 hours of a valid request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FBI tips – blackmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To report blackmail with pictures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/countries/WORLD</name>
    <message>
        <source>Anywhere in the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take It Down (NCMEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official way for pictures from before the 18th birthday, at any age now, worldwide. Use it on the device that already has the picture; never copy or send the picture to do it. Its operator also sees the file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StopNCII.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults, worldwide: hashes made in the browser, for the platforms that take part. Independent of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find A Helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for hard moments, by country.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/laws</name>
    <message>
        <source>Penal Code, article 226-2-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing sexual words or pictures without consent, even if they were made with consent: up to 2 years in prison and a fine of €60,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penal Code, article 227-23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making, sharing or offering a sexual picture of a minor: up to 5 years and €75,000; 7 years and €100,000 online. Having one is an offence too. It also holds for people who look under 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penal Code, article 312-10 (blackmail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blackmail: up to 5 years and €75,000; 7 years and €100,000 when it is done online with sexual pictures or to get some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penal Code, article 312-1 (extortion)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting money or anything else by violence, threat or constraint: up to 7 years and €100,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penal Code, article 222-33 (harassment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious pressure to obtain a sexual act: up to 2 years and €30,000; 3 years and €45,000 if the victim is under 15 or it is done online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penal Code, article 227-23-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult asking a minor for sexual pictures: up to 7 years and €100,000; 10 years and €150,000 if the minor is under 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penal Code, article 226-8-1 (fakes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing a sexual fake of someone without consent: up to 2 years and €60,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any police station or gendarmerie, against a named person or against a person unknown (“contre X”). Consent is never presumed, and whoever reshares is liable too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take It Down Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 19 May 2026 platforms have to remove an intimate picture shared without consent, and known identical copies, within 48 hours of a valid request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent is an offence. A rule of removal within 48 hours has been announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent: up to 7 years in prison and an unlimited fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing intimate pictures without consent: 6 months to 5 years in prison and a fine of €200 to €15,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing an intimate picture without consent is a crime; threats may be extortion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union: Digital Services Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms have to offer a way to report illegal content, to answer, and to say how their decision can be disputed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/platforms</name>
    <message>
        <source>In the app: Block &amp; Report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One report per file. The form asks for the legal name of the person shown and an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app: the three dots, then Report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes results from the search, not the page itself. The second link is for fakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Non-Consensual Intimate Imagery”. Removes results from the search, not the page itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app: press and hold, then Report, then the category for intimate pictures or for children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app: Share, then Report. The second link is for the United States.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app: Report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is needed. In a study of 2024, none of 25 such reports led to removal within three weeks, but all 25 copyright notices did within 25 hours; this form is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app: Block and report. It sends WhatsApp the most recent messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One form for all sites of the same company.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/steps/adult</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you in danger now? Call the emergency number. If someone else uses this computer or your accounts, go to a safer device first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t pay, and don’t send anything more: paying rarely makes it stop. You don’t have to answer. If the person is a partner or an ex, talk to a help line before you block them: silence can raise the risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep evidence: addresses of pages, names of accounts, dates, what was asked. Don’t delete the conversation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want a prosecution, talk to the police before you ask for removal, so that evidence isn’t lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the fingerprints of your pictures and send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already online? Report each page to the platform, and to the search engines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can make a complaint, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to someone. None of this is your fault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/steps/friend</name>
    <message>
        <source>Helping a friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe them. It is not their fault, and it is not yours to fix alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received the picture? Don’t look at it again, don’t send it on, and say no when others do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to be there while they call a help line or tell an adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the account that shares it. You can do that without an account of your own on many platforms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/steps/parent</name>
    <message>
        <source>Helping a teen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe them, thank them for telling you. No blame, no punishment. “It’s not your fault. We’ll do one thing at a time, and you decide.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it, and don’t receive, copy, keep or send it. In many countries that is an offence, also for parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit beside them. The teen chooses the file, on their own device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the device not at hand? Don’t have the file moved. Call a help line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down names of accounts, links, dates and what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the account, then call a help line or the police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again tomorrow how they are. Keep the case number only if they agree; never keep the picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/steps/professional</name>
    <message>
        <source>For professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety first: ask who else has access to the person’s phone, accounts and computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask to see the picture. For anyone who was under 18 in it: do not view, receive, copy or keep it, and follow your safeguarding rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person makes the fingerprints, on their own device. You can hand in a sealed bundle, which you can’t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it can’t do: only platforms that take part compare; it does not clean the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and code belong to the person. Without the code nobody can read or withdraw the case, you included.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources/steps/teen</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in trouble, and it is not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop answering. Don’t pay. Don’t send another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the messages, the names and the links. Don’t copy the picture, don’t take a screenshot of it, don’t send it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell one adult you trust, or a help line. You don’t have to say your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Take It Down on the device that already has the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the account in the app, and say that you are under 18, even if your profile says something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you feel you can’t go on, call a help line now. Someone is there for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Saved. Whoever opens that folder can see it there.</source>
        <extracomment>How the name of a file of receipts ends.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secret_text</name>
    <message>
        <source>asterisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dollar sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
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
        <source>{state}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · looks the same as {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
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
        <source>Received</source>
        <comment>a picture or video</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a picture or video</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <comment>a picture or video</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a picture or video</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a picture or video</comment>
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
        <source>This case no longer offers its fingerprints. Platforms that can take this in are told; others may keep comparing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has erased what belonged to this case.</source>
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
        <source>The fingerprints of this case were erased</source>
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
    <message>
        <source>Videos {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice platform on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice service on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wrong_settings</name>
    <message>
        <source>The way to the case service is set up wrongly on this computer. Nothing was opened, and nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever started this or set it up can put it right: --service, --proxy, --pin and --ca-file, or EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN and EMPREINTE_CA_FILE. What is wrong (in English): {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
