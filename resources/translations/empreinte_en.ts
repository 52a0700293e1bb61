<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttestPage</name>
    <message numerus="yes">
        <source>%n file(s) are in your list already.</source>
        <translation>
            <numerusform>%n file is in your list already.</numerusform>
            <numerusform>%n files are in your list already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseFilesPage</name>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>%n file chosen</numerusform>
            <numerusform>%n files chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n off the list</source>
        <translation>
            <numerusform>Take %n file off the list</numerusform>
            <numerusform>Take %n files off the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExactBytes</name>
    <message numerus="yes">
        <source>Show all (%n line(s))</source>
        <translation>
            <numerusform>Show all (%n line)</numerusform>
            <numerusform>Show all (%n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be read</source>
        <translation>
            <numerusform>%n can’t be read</numerusform>
            <numerusform>%n can’t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too plain</source>
        <translation>
            <numerusform>%n too plain</numerusform>
            <numerusform>%n too plain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list</source>
        <translation>
            <numerusform>%n file taken off the list</numerusform>
            <numerusform>%n files taken off the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n picture or video</numerusform>
            <numerusform>%n pictures or videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in folders inside it.</source>
        <translation>
            <numerusform>%n of them is in a folder inside it.</numerusform>
            <numerusform>%n of them are in folders inside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n, with the folders inside</source>
        <translation>
            <numerusform>Add %n, with the folders inside</numerusform>
            <numerusform>Add all %n, with the folders inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One case holds {most} files. %n more were left out: {names}. Send these first; then begin again with the rest.</source>
        <translation>
            <numerusform>One case holds {most} files. %n more was left out: {names}. Send these first; then begin again with the rest.</numerusform>
            <numerusform>One case holds {most} files. %n more were left out: {names}. Send these first; then begin again with the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message numerus="yes">
        <source>%n positions: as it is, turned, mirrored</source>
        <translation>
            <numerusform>%n position: as it is, turned, mirrored</numerusform>
            <numerusform>%n positions: as it is, turned, mirrored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely copies: cut, framed, tilted</source>
        <translation>
            <numerusform>%n likely copy: cut, framed, tilted</numerusform>
            <numerusform>%n likely copies: cut, framed, tilted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video frame(s)</source>
        <translation>
            <numerusform>%n video frame</numerusform>
            <numerusform>%n video frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message numerus="yes">
        <source>One case holds up to {most} files; %n file(s) were left out.</source>
        <translation>
            <numerusform>One case holds up to {most} files; %n file was left out.</numerusform>
            <numerusform>One case holds up to {most} files; %n files were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be sent</source>
        <translation>
            <numerusform>%n can’t be sent</numerusform>
            <numerusform>%n can’t be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPicker</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n file(s) are not included: they could not be read, or are too plain.</source>
        <translation>
            <numerusform>%n file is not included: it could not be read, or is too plain.</numerusform>
            <numerusform>%n files are not included: they could not be read, or are too plain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message numerus="yes">
        <source>%n forbidden operation(s) tried.</source>
        <translation>
            <numerusform>%n forbidden operation tried.</numerusform>
            <numerusform>%n forbidden operations tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the practice service on this computer. No platform receives them.</source>
        <translation>
            <numerusform>%n fingerprint goes to the practice service on this computer. No platform receives it.</numerusform>
            <numerusform>%n fingerprints go to the practice service on this computer. No platform receives them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the service.</source>
        <translation>
            <numerusform>%n fingerprint goes to the service.</numerusform>
            <numerusform>%n fingerprints go to the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}. No platform receives them at present.</source>
        <translation>
            <numerusform>%n fingerprint goes to {operator}. No platform receives it at present.</numerusform>
            <numerusform>%n fingerprints go to {operator}. No platform receives them at present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}, and from there to: {platforms}.</source>
        <translation>
            <numerusform>%n fingerprint goes to {operator}, and from there to: {platforms}.</numerusform>
            <numerusform>%n fingerprints go to {operator}, and from there to: {platforms}.</numerusform>
        </translation>
    </message>
</context>
</TS>
