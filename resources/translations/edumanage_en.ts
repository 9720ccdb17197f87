<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n decisions of your last session had not reached the database. They are being sent now.</source>
        <translation>
            <numerusform>%Ln decision of your last session had not reached the database. It is being sent now.</numerusform>
            <numerusform>%Ln decisions of your last session had not reached the database. They are being sent now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of your last session have been recorded now.</source>
        <translation>
            <numerusform>%Ln decision of your last session has been recorded now.</numerusform>
            <numerusform>%Ln decisions of your last session have been recorded now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions that were kept on this computer are damaged and were not sent. Check your last ones.</source>
        <translation>
            <numerusform>A decision that was kept on this computer is damaged and was not sent. Check your last ones.</numerusform>
            <numerusform>%Ln decisions that were kept on this computer are damaged and were not sent. Check your last ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Feedback that was typed on %n submissions could not be kept and is lost.</source>
        <translation>
            <numerusform>Feedback that was typed on %Ln submission could not be kept and is lost.</numerusform>
            <numerusform>Feedback that was typed on %Ln submissions could not be kept and is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%Ln submission</numerusform>
            <numerusform>%Ln submissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewAboveHint</name>
    <message numerus="yes">
        <source>%n new above</source>
        <translation>
            <numerusform>%Ln new above</numerusform>
            <numerusform>%Ln new above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message numerus="yes">
        <source>A password has at least %n characters and does not hold the login. Nothing was changed.</source>
        <translation>
            <numerusform>A password has at least %Ln character and does not hold the login. Nothing was changed.</numerusform>
            <numerusform>A password has at least %Ln characters and does not hold the login. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %Ln character</numerusform>
            <numerusform>At least %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message numerus="yes">
        <source>%n phrases were added.</source>
        <translation>
            <numerusform>%Ln phrase was added.</numerusform>
            <numerusform>%Ln phrases were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>Used once</numerusform>
            <numerusform>Used %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>Too many wrong passwords for this login. Nothing was changed; try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong passwords for this login. Nothing was changed; try again in a second.</numerusform>
            <numerusform>Too many wrong passwords for this login. Nothing was changed; try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>Somebody decided first (%n): compare both sides</source>
        <translation>
            <numerusform>Somebody decided first: compare both sides</numerusform>
            <numerusform>Somebody decided first (%Ln): compare both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>· %n decisions waiting, kept on this computer</source>
        <translation>
            <numerusform>· %Ln decision waiting, kept on this computer</numerusform>
            <numerusform>· %Ln decisions waiting, kept on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudentPage</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%Ln submission</numerusform>
            <numerusform>%Ln submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n submissions</source>
        <translation>
            <numerusform>the newest submission</numerusform>
            <numerusform>the newest %Ln submissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>Your feedback on %n submissions could not be kept.</source>
        <translation>
            <numerusform>Your feedback on %Ln submission could not be kept.</numerusform>
            <numerusform>Your feedback on %Ln submissions could not be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
</TS>
