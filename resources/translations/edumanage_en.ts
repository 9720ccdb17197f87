<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountsSection</name>
    <message numerus="yes">
        <source>%n people have a one-time password now.</source>
        <translation>
            <numerusform>%Ln person has a one-time password now.</numerusform>
            <numerusform>%Ln people have a one-time password now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, the first of them {login}: {why}</source>
        <translation>
            <numerusform>%Ln was refused, {login}: {why}</numerusform>
            <numerusform>%Ln were refused, the first of them {login}: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a one-time password for each of %n people?</source>
        <translation>
            <numerusform>Make a one-time password for %Ln person?</numerusform>
            <numerusform>Make a one-time password for each of %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One-time passwords for %n without one…</source>
        <translation>
            <numerusform>One-time password for %Ln without one…</numerusform>
            <numerusform>One-time passwords for %Ln without one…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staff only: %n</source>
        <translation>
            <numerusform>Staff only: %Ln</numerusform>
            <numerusform>Staff only: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message numerus="yes">
        <source>%n works are archived, {size} moved.</source>
        <translation>
            <numerusform>%Ln work is archived, {size} moved.</numerusform>
            <numerusform>%Ln works are archived, {size} moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works; their files: {files}, {size}</source>
        <translation>
            <numerusform>%Ln work; its files: {files}, {size}</numerusform>
            <numerusform>%Ln works; their files: {files}, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} %n rows left the portal&apos;s table.</source>
        <translation>
            <numerusform>{told} %Ln row left the portal&apos;s table.</numerusform>
            <numerusform>{told} %Ln rows left the portal&apos;s table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} %n works were left as they are, {number} first: {why}</source>
        <translation>
            <numerusform>{told} %Ln work was left as it is, {number}: {why}</numerusform>
            <numerusform>{told} %Ln works were left as they are, {number} first: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} In the archive are %n works of before whose rows the portal still has.</source>
        <translation>
            <numerusform>{told} In the archive is %Ln work of before whose row the portal still has.</numerusform>
            <numerusform>{told} In the archive are %Ln works of before whose rows the portal still has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDetails</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missing in the store</source>
        <translation>
            <numerusform>%Ln was missing in the store</numerusform>
            <numerusform>%Ln were missing in the store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not what was handed in</source>
        <translation>
            <numerusform>%Ln was not what was handed in</numerusform>
            <numerusform>%Ln were not what was handed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message numerus="yes">
        <source>One is expected every %n days.</source>
        <translation>
            <numerusform>One is expected every day.</numerusform>
            <numerusform>One is expected every %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One is expected every %n hours.</source>
        <translation>
            <numerusform>One is expected every hour.</numerusform>
            <numerusform>One is expected every %Ln hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n acts are in the old database and not in the one in use.</source>
        <translation>
            <numerusform>%Ln act is in the old database and not in the one in use.</numerusform>
            <numerusform>%Ln acts are in the old database and not in the one in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts since {time} would be lost.</source>
        <translation>
            <numerusform>%Ln act since {time} would be lost.</numerusform>
            <numerusform>%Ln acts since {time} would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new and would be added.</source>
        <translation>
            <numerusform>%Ln is new and would be added.</numerusform>
            <numerusform>%Ln are new and would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups are damaged and cannot be restored.</source>
        <translation>
            <numerusform>%Ln backup is damaged and cannot be restored.</numerusform>
            <numerusform>%Ln backups are damaged and cannot be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups cannot be restored whole; back up again, which reads all files anew.</source>
        <translation>
            <numerusform>%Ln backup cannot be restored whole; back up again, which reads all files anew.</numerusform>
            <numerusform>%Ln backups cannot be restored whole; back up again, which reads all files anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups go; {size} are free then.</source>
        <translation>
            <numerusform>%Ln backup goes; {size} are free then.</numerusform>
            <numerusform>%Ln backups go; {size} are free then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay as they were written.</source>
        <translation>
            <numerusform>%Ln backup stays as it was written.</numerusform>
            <numerusform>%Ln backups stay as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of students, faculty and settings would be lost.</source>
        <translation>
            <numerusform>%Ln change of students, faculty and settings would be lost.</numerusform>
            <numerusform>%Ln changes of students, faculty and settings would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the portal would be lost for good.</source>
        <translation>
            <numerusform>%Ln change of the portal would be lost for good.</numerusform>
            <numerusform>%Ln changes of the portal would be lost for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln copy was saved in {folder}.</numerusform>
            <numerusform>%Ln copies were saved in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged backups go into quarantine.</source>
        <translation>
            <numerusform>%Ln damaged backup goes into quarantine.</numerusform>
            <numerusform>%Ln damaged backups go into quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged backups were put into quarantine.</source>
        <translation>
            <numerusform>%Ln damaged backup was put into quarantine.</numerusform>
            <numerusform>%Ln damaged backups were put into quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erasures are done again.</source>
        <translation>
            <numerusform>%Ln erasure is done again.</numerusform>
            <numerusform>%Ln erasures are done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are neither in the store nor in this backup as they were handed in.</source>
        <translation>
            <numerusform>%Ln file is neither in the store nor in this backup as it was handed in.</numerusform>
            <numerusform>%Ln files are neither in the store nor in this backup as they were handed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not in this backup, or are damaged there.</source>
        <translation>
            <numerusform>%Ln file is not in this backup, or is damaged there.</numerusform>
            <numerusform>%Ln files are not in this backup, or are damaged there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not in this backup.</source>
        <translation>
            <numerusform>%Ln file is not in this backup.</numerusform>
            <numerusform>%Ln files are not in this backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not named by the database any more, and stay away.</source>
        <translation>
            <numerusform>%Ln file is not named by the database any more, and stays away.</numerusform>
            <numerusform>%Ln files are not named by the database any more, and stay away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not what was handed in; they are backed up as they are.</source>
        <translation>
            <numerusform>%Ln file is not what was handed in; it is backed up as it is.</numerusform>
            <numerusform>%Ln files are not what was handed in; they are backed up as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not what was written.</source>
        <translation>
            <numerusform>%Ln file is not what was written.</numerusform>
            <numerusform>%Ln files are not what was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files belong to no backup; one that broke off leaves such, and the next sweeps them.</source>
        <translation>
            <numerusform>%Ln file belongs to no backup; one that broke off leaves such, and the next sweeps it.</numerusform>
            <numerusform>%Ln files belong to no backup; one that broke off leaves such, and the next sweeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the tables name are not in the store.</source>
        <translation>
            <numerusform>%Ln file that the tables name is not in the store.</numerusform>
            <numerusform>%Ln files that the tables name are not in the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were put back.</source>
        <translation>
            <numerusform>%Ln file was put back.</numerusform>
            <numerusform>%Ln files were put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files would be put back.</source>
        <translation>
            <numerusform>%Ln file would be put back.</numerusform>
            <numerusform>%Ln files would be put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have other values here, which stay.</source>
        <translation>
            <numerusform>%Ln has other values here, which stay.</numerusform>
            <numerusform>%Ln have other values here, which stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing or damaged</source>
        <translation>
            <numerusform>%Ln missing or damaged</numerusform>
            <numerusform>%Ln missing or damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names lead outside the store; nothing is put there.</source>
        <translation>
            <numerusform>%Ln name leads outside the store; nothing is put there.</numerusform>
            <numerusform>%Ln names lead outside the store; nothing is put there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here with the same values.</source>
        <translation>
            <numerusform>%Ln of them is here with the same values.</numerusform>
            <numerusform>%Ln of them are here with the same values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out, for what they belong to is gone</source>
        <translation>
            <numerusform>%Ln row is left out, for what it belongs to is gone</numerusform>
            <numerusform>%Ln rows are left out, for what they belong to is gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows that came since stay</source>
        <translation>
            <numerusform>%Ln row that came since stays</numerusform>
            <numerusform>%Ln rows that came since stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would be changed.</source>
        <translation>
            <numerusform>%Ln row would be changed.</numerusform>
            <numerusform>%Ln rows would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand only here, and stay.</source>
        <translation>
            <numerusform>%Ln stands only here, and stays.</numerusform>
            <numerusform>%Ln stand only here, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that only stand here would be removed.</source>
        <translation>
            <numerusform>%Ln that only stands here would be removed.</numerusform>
            <numerusform>%Ln that only stand here would be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get other values.</source>
        <translation>
            <numerusform>%Ln would get other values.</numerusform>
            <numerusform>%Ln would get other values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>Add %Ln row</numerusform>
            <numerusform>Add %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n acts again</source>
        <translation>
            <numerusform>Do %Ln act again</numerusform>
            <numerusform>Do %Ln acts again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n files of the repository, {size}.</source>
        <translation>
            <numerusform>Read %Ln file of the repository, {size}.</numerusform>
            <numerusform>Read %Ln files of the repository, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backups</source>
        <translation>
            <numerusform>Remove %Ln backup</numerusform>
            <numerusform>Remove %Ln backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n backups; {size} are free again.</source>
        <translation>
            <numerusform>Removed %Ln backup; {size} are free again.</numerusform>
            <numerusform>Removed %Ln backups; {size} are free again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n rows.</source>
        <translation>
            <numerusform>The file has %Ln row.</numerusform>
            <numerusform>The file has %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to repair: %n backups are as they were written.</source>
        <translation>
            <numerusform>There is nothing to repair: %Ln backup is as it was written.</numerusform>
            <numerusform>There is nothing to repair: %Ln backups are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n decisions recorded.</source>
        <translation>
            <numerusform>%Ln decision recorded.</numerusform>
            <numerusform>%Ln decisions recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions released.</source>
        <translation>
            <numerusform>%Ln decision released.</numerusform>
            <numerusform>%Ln decisions released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions taken back.</source>
        <translation>
            <numerusform>%Ln decision taken back.</numerusform>
            <numerusform>%Ln decisions taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions moved back.</source>
        <translation>
            <numerusform>%Ln submission moved back.</numerusform>
            <numerusform>%Ln submissions moved back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions moved.</source>
        <translation>
            <numerusform>%Ln submission moved.</numerusform>
            <numerusform>%Ln submissions moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n submissions?</source>
        <translation>
            <numerusform>Approve %Ln submission?</numerusform>
            <numerusform>Approve %Ln submissions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepare to approve %n submissions?</source>
        <translation>
            <numerusform>Prepare to approve %Ln submission?</numerusform>
            <numerusform>Prepare to approve %Ln submissions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepare to reject %n submissions?</source>
        <translation>
            <numerusform>Prepare to reject %Ln submission?</numerusform>
            <numerusform>Prepare to reject %Ln submissions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n submissions?</source>
        <translation>
            <numerusform>Reject %Ln submission?</numerusform>
            <numerusform>Reject %Ln submissions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchQuestion</name>
    <message numerus="yes">
        <source>%n of the selected submissions do not allow this as they stand and are left out.</source>
        <translation>
            <numerusform>%Ln of the selected submissions does not allow this as it stands and is left out.</numerusform>
            <numerusform>%Ln of the selected submissions do not allow this as they stand and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Approve %Ln</numerusform>
            <numerusform>Approve %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n</source>
        <translation>
            <numerusform>Prepare %Ln</numerusform>
            <numerusform>Prepare %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>Reject %Ln</numerusform>
            <numerusform>Reject %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparedTexts</name>
    <message numerus="yes">
        <source>%n paragraphs differ.</source>
        <translation>
            <numerusform>%Ln paragraph differs.</numerusform>
            <numerusform>%Ln paragraphs differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n conflicts that you left for later wait for you; they are marked in the queue.</source>
        <translation>
            <numerusform>%Ln conflict that you left for later waits for you; it is marked in the queue.</numerusform>
            <numerusform>%Ln conflicts that you left for later wait for you; they are marked in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%n contacts saved.</source>
        <translation>
            <numerusform>%Ln contact saved.</numerusform>
            <numerusform>%Ln contacts saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were changed by somebody else first; look at them above.</source>
        <translation>
            <numerusform>%Ln contact was changed by somebody else first; look at it above.</numerusform>
            <numerusform>%Ln contacts were changed by somebody else first; look at them above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyForSupport</name>
    <message numerus="yes">
        <source>Copied %n entries to {name}. Look through the file before you give it away.</source>
        <translation>
            <numerusform>Copied %Ln entry to {name}. Look through the file before you give it away.</numerusform>
            <numerusform>Copied %Ln entries to {name}. Look through the file before you give it away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message numerus="yes">
        <source>%n prepared</source>
        <translation>
            <numerusform>%Ln prepared</numerusform>
            <numerusform>%Ln prepared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionButtons</name>
    <message numerus="yes">
        <source>%n submissions selected</source>
        <translation>
            <numerusform>%Ln submission selected</numerusform>
            <numerusform>%Ln submissions selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n decisions are not prepared any more; what you wrote is kept as drafts.</source>
        <translation>
            <numerusform>%Ln decision is not prepared any more; what you wrote is kept as a draft.</numerusform>
            <numerusform>%Ln decisions are not prepared any more; what you wrote is kept as drafts.</numerusform>
        </translation>
    </message>
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
        <source>%n decisions prepared. Nobody else sees them until you release them.</source>
        <translation>
            <numerusform>%Ln decision prepared. Nobody else sees it until you release it.</numerusform>
            <numerusform>%Ln decisions prepared. Nobody else sees them until you release them.</numerusform>
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
    <name>Deployment</name>
    <message numerus="yes">
        <source>%n lines of the checklist are not well; see the page Department, Deployment.</source>
        <translation>
            <numerusform>%Ln line of the checklist is not well; see the page Department, Deployment.</numerusform>
            <numerusform>%Ln lines of the checklist are not well; see the page Department, Deployment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everything was tried: of %n lines it is not known whether they are well.</source>
        <translation>
            <numerusform>Not everything was tried: of %Ln line it is not known whether it is well.</numerusform>
            <numerusform>Not everything was tried: of %Ln lines it is not known whether they are well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthView</name>
    <message numerus="yes">
        <source>At the pace of the last %n days: {tables} of tables and {files} of files a month.</source>
        <translation>
            <numerusform>At the pace of the last %Ln day: {tables} of tables and {files} of files a month.</numerusform>
            <numerusform>At the pace of the last %Ln days: {tables} of tables and {files} of files a month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInDesk</name>
    <message numerus="yes">
        <source>{done} of {total} · {speed} a second · %n seconds left</source>
        <translation>
            <numerusform>{done} of {total} · {speed} a second · %Ln second left</numerusform>
            <numerusform>{done} of {total} · {speed} a second · %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInFoot</name>
    <message numerus="yes">
        <source>%n more files are not taken; the list says of each why.</source>
        <translation>
            <numerusform>1 more file is not taken; the list says why.</numerusform>
            <numerusform>%Ln more files are not taken; the list says of each why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInRules</name>
    <message numerus="yes">
        <source>You handed in %n times within 24 hours, as often as is taken here. Nothing was sent; what you typed is kept, and you can hand it in from {time} on.</source>
        <translation>
            <numerusform>You handed in once within 24 hours, as often as is taken here. Nothing was sent; what you typed is kept, and you can hand it in from {time} on.</numerusform>
            <numerusform>You handed in %Ln times within 24 hours, as often as is taken here. Nothing was sent; what you typed is kept, and you can hand it in from {time} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} %n of {most} hand-ins left within 24 hours.</source>
        <translation>
            <numerusform>{files} %Ln of {most} hand-ins left within 24 hours.</numerusform>
            <numerusform>{files} %Ln of {most} hand-ins left within 24 hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n replicas stand still</source>
        <translation>
            <numerusform>%Ln replica stands still</numerusform>
            <numerusform>%Ln replicas stand still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take part</source>
        <translation>
            <numerusform>%Ln takes part</numerusform>
            <numerusform>%Ln take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait now</source>
        <translation>
            <numerusform>%Ln waits now</numerusform>
            <numerusform>%Ln wait now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPageDesk</name>
    <message numerus="yes">
        <source>%n alerts need an administrator.</source>
        <translation>
            <numerusform>%Ln alert needs an administrator.</numerusform>
            <numerusform>%Ln alerts need an administrator.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message numerus="yes">
        <source>{name} does not teach the students of %n of these and could not see them.</source>
        <translation>
            <numerusform>{name} does not teach the student of %Ln of these and could not see it.</numerusform>
            <numerusform>{name} does not teach the students of %Ln of these and could not see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has a conflict of interest with the students of %n of these.</source>
        <translation>
            <numerusform>{name} has a conflict of interest with the student of %Ln of these.</numerusform>
            <numerusform>{name} has a conflict of interest with the students of %Ln of these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n entries were handed in.</source>
        <translation>
            <numerusform>%Ln entry was handed in.</numerusform>
            <numerusform>%Ln entries were handed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message numerus="yes">
        <source>%n contacts are told</source>
        <translation>
            <numerusform>%Ln contact is told</numerusform>
            <numerusform>%Ln contacts are told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters too many</source>
        <translation>
            <numerusform>%Ln letter too many</numerusform>
            <numerusform>%Ln letters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} are told</source>
        <translation>
            <numerusform>%Ln of {all} is told</numerusform>
            <numerusform>%Ln of {all} are told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} items are done</source>
        <translation>
            <numerusform>%Ln of {all} items is done</numerusform>
            <numerusform>%Ln of {all} items are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n items of the runbook</source>
        <translation>
            <numerusform>Add %Ln item of the runbook</numerusform>
            <numerusform>Add %Ln items of the runbook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n parts of {file} are as they were sealed, and the seal is the recorded one.</source>
        <translation>
            <numerusform>The %Ln part of {file} is as it was sealed, and the seal is the recorded one.</numerusform>
            <numerusform>All %Ln parts of {file} are as they were sealed, and the seal is the recorded one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close although %n items are not ticked</source>
        <translation>
            <numerusform>Close although %Ln item is not ticked</numerusform>
            <numerusform>Close although %Ln items are not ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
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
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsButton</name>
    <message numerus="yes">
        <source>%n jobs ended</source>
        <translation>
            <numerusform>%Ln job ended</numerusform>
            <numerusform>%Ln jobs ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%Ln job running</numerusform>
            <numerusform>%Ln jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExports</name>
    <message numerus="yes">
        <source>Copied %n rows, for a spreadsheet or a mail.</source>
        <translation>
            <numerusform>Copied %Ln row, for a spreadsheet or a mail.</numerusform>
            <numerusform>Copied %Ln rows, for a spreadsheet or a mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogsSection</name>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%Ln new entry</numerusform>
            <numerusform>%Ln new entries</numerusform>
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
    <name>Maintenance</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaintenanceBanner</name>
    <message numerus="yes">
        <source>Maintenance from {begins} to {ends}, in %n minutes.</source>
        <translation>
            <numerusform>Maintenance from {begins} to {ends}, in %Ln minute.</numerusform>
            <numerusform>Maintenance from {begins} to {ends}, in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance from {begins} to {ends}, in %n seconds.</source>
        <translation>
            <numerusform>Maintenance from {begins} to {ends}, in %Ln second.</numerusform>
            <numerusform>Maintenance from {begins} to {ends}, in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under maintenance until {ends}, %n minutes more.</source>
        <translation>
            <numerusform>Under maintenance until {ends}, %Ln minute more.</numerusform>
            <numerusform>Under maintenance until {ends}, %Ln minutes more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under maintenance until {ends}, %n seconds more.</source>
        <translation>
            <numerusform>Under maintenance until {ends}, %Ln second more.</numerusform>
            <numerusform>Under maintenance until {ends}, %Ln seconds more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under maintenance until {ends}, about %n hours more.</source>
        <translation>
            <numerusform>Under maintenance until {ends}, about %Ln hour more.</numerusform>
            <numerusform>Under maintenance until {ends}, about %Ln hours more.</numerusform>
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
    <name>NoticeBell</name>
    <message numerus="yes">
        <source>News, %n unread</source>
        <translation>
            <numerusform>News, %Ln unread</numerusform>
            <numerusform>News, %Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesDesk</name>
    <message numerus="yes">
        <source>%n submissions have news</source>
        <translation>
            <numerusform>%Ln submission has news</numerusform>
            <numerusform>%Ln submissions have news</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneTimePanel</name>
    <message numerus="yes">
        <source>%n passwords wait to be handed over.</source>
        <translation>
            <numerusform>%Ln password waits to be handed over.</numerusform>
            <numerusform>%Ln passwords wait to be handed over.</numerusform>
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
    <name>RecentDialog</name>
    <message numerus="yes">
        <source>Nothing was moved in the last %n days.</source>
        <translation>
            <numerusform>Nothing was moved in the last day.</numerusform>
            <numerusform>Nothing was moved in the last %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was moved in the last %n days. What somebody acted on since stays where it is.</source>
        <translation>
            <numerusform>What was moved in the last day. What somebody acted on since stays where it is.</numerusform>
            <numerusform>What was moved in the last %Ln days. What somebody acted on since stays where it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message numerus="yes">
        <source>%n decisions are ready to be released.</source>
        <translation>
            <numerusform>%Ln decision is ready to be released.</numerusform>
            <numerusform>%Ln decisions are ready to be released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n</source>
        <translation>
            <numerusform>Release %Ln</numerusform>
            <numerusform>Release %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ready} %n are kept, because something came between.</source>
        <translation>
            <numerusform>{ready} %Ln is kept, because something came between.</numerusform>
            <numerusform>{ready} %Ln are kept, because something came between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Releasing</name>
    <message numerus="yes">
        <source>%n prepared decisions were given up. Nothing was decided.</source>
        <translation>
            <numerusform>%Ln prepared decision was given up. Nothing was decided.</numerusform>
            <numerusform>%Ln prepared decisions were given up. Nothing was decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n prepared decisions?</source>
        <translation>
            <numerusform>Give up %Ln prepared decision?</numerusform>
            <numerusform>Give up %Ln prepared decisions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n accounts hold what the portal&apos;s own needs: {who}.</source>
        <translation>
            <numerusform>One account holds what the portal&apos;s own needs: {who}.</numerusform>
            <numerusform>%Ln accounts hold what the portal&apos;s own needs: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not used for {days} days, or never.</source>
        <translation>
            <numerusform>One account was not used for {days} days, or never.</numerusform>
            <numerusform>%Ln accounts were not used for {days} days, or never.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts done again</source>
        <translation>
            <numerusform>One act done again</numerusform>
            <numerusform>%Ln acts done again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts gone</source>
        <translation>
            <numerusform>One act gone</numerusform>
            <numerusform>%Ln acts gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts in conflict</source>
        <translation>
            <numerusform>One act in conflict</numerusform>
            <numerusform>%Ln acts in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts of {login} were refused on one day; in the {days} days before at most {before} on one.</source>
        <translation>
            <numerusform>%Ln act of {login} was refused on one day; in the {days} days before at most {before} on one.</numerusform>
            <numerusform>%Ln acts of {login} were refused on one day; in the {days} days before at most {before} on one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts refused</source>
        <translation>
            <numerusform>One act refused</numerusform>
            <numerusform>%Ln acts refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts there already</source>
        <translation>
            <numerusform>One act there already</numerusform>
            <numerusform>%Ln acts there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks well</source>
        <translation>
            <numerusform>One check well</numerusform>
            <numerusform>%Ln checks well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones</source>
        <translation>
            <numerusform>One earlier one</numerusform>
            <numerusform>%Ln earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the newest submissions are in the store as recorded.</source>
        <translation>
            <numerusform>The file of the newest submission is in the store as recorded.</numerusform>
            <numerusform>%Ln files of the newest submissions are in the store as recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the store are older than 30 days and named by nothing, {key} among them; together they have {size}.</source>
        <translation>
            <numerusform>One file of the store is older than 30 days and named by nothing: {key}; it has {size}.</numerusform>
            <numerusform>%Ln files of the store are older than 30 days and named by nothing, {key} among them; together they have {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins failed within a day, most often by: {why}. Programs recorded {errors} errors.</source>
        <translation>
            <numerusform>One hand-in failed within a day, by: {why}. Programs recorded {errors} errors.</numerusform>
            <numerusform>%Ln hand-ins failed within a day, most often by: {why}. Programs recorded {errors} errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of the checklist are not ticked. Nothing was changed; tick them, or say that they stay open.</source>
        <translation>
            <numerusform>One item of the checklist is not ticked. Nothing was changed; tick it, or say that it stays open.</numerusform>
            <numerusform>%Ln items of the checklist are not ticked. Nothing was changed; tick them, or say that they stay open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news about submissions</source>
        <translation>
            <numerusform>News about a submission</numerusform>
            <numerusform>%Ln news about submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people administer the department: {who}.</source>
        <translation>
            <numerusform>One person alone administers the department: {who}.</numerusform>
            <numerusform>%Ln people administer the department: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have access.</source>
        <translation>
            <numerusform>One person has access.</numerusform>
            <numerusform>%Ln people have access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rights of the database roles are gone, the first that of {role} to {privilege} on {target}.</source>
        <translation>
            <numerusform>The role {role} has lost the right to {privilege} on {target}.</numerusform>
            <numerusform>%Ln rights of the database roles are gone, the first that of {role} to {privilege} on {target}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rights or rules of the database are not what they should be.</source>
        <translation>
            <numerusform>One right or rule of the database is not what it should be.</numerusform>
            <numerusform>%Ln rights or rules of the database are not what they should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles are held beside others and were not used for {days} days.</source>
        <translation>
            <numerusform>One role is held beside others and was not used for {days} days.</numerusform>
            <numerusform>%Ln roles are held beside others and were not used for {days} days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>One row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were ended.</source>
        <translation>
            <numerusform>One session was ended.</numerusform>
            <numerusform>%Ln sessions were ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings are not as they were at the last deployment.</source>
        <translation>
            <numerusform>One setting is not as it was at the last deployment.</numerusform>
            <numerusform>%Ln settings are not as they were at the last deployment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ from their defaults, as at the last deployment.</source>
        <translation>
            <numerusform>One setting differs from its default, as at the last deployment.</numerusform>
            <numerusform>%Ln settings differ from their defaults, as at the last deployment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ from their defaults; no deployment was recorded before.</source>
        <translation>
            <numerusform>One setting differs from its default; no deployment was recorded before.</numerusform>
            <numerusform>%Ln settings differ from their defaults; no deployment was recorded before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ from their defaults; with this schema only an administrator of the server reads what was deployed before.</source>
        <translation>
            <numerusform>One setting differs from its default; with this schema only an administrator of the server reads what was deployed before.</numerusform>
            <numerusform>%Ln settings differ from their defaults; with this schema only an administrator of the server reads what was deployed before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins as {login} failed on one day; in the {days} days before never more than {before} on one.</source>
        <translation>
            <numerusform>%Ln sign-in as {login} failed on one day; in the {days} days before never more than {before} on one.</numerusform>
            <numerusform>%Ln sign-ins as {login} failed on one day; in the {days} days before never more than {before} on one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students here have this name. Choose whose it is.</source>
        <translation>
            <numerusform>%Ln student here has this name. Choose whose it is.</numerusform>
            <numerusform>%Ln students here have this name. Choose whose it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>one submission</numerusform>
            <numerusform>%Ln submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions have no history, from number {first} on: they were written past the rules of the database.</source>
        <translation>
            <numerusform>Submission {first} has no history: it was written past the rules of the database.</numerusform>
            <numerusform>%Ln submissions have no history, from number {first} on: they were written past the rules of the database.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things in the history do not hold.</source>
        <translation>
            <numerusform>One thing in the history does not hold.</numerusform>
            <numerusform>%Ln things in the history do not hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things of one kind, among them: {first}</source>
        <translation>
            <numerusform>%Ln thing of one kind: {first}</numerusform>
            <numerusform>%Ln things of one kind, among them: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were mended.</source>
        <translation>
            <numerusform>It was mended.</numerusform>
            <numerusform>%Ln things were mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers, views and routines, {grants} grants and {accounts} accounts are as they should be.</source>
        <translation>
            <numerusform>%Ln trigger, view or routine, {grants} grants and {accounts} accounts are as they should be.</numerusform>
            <numerusform>%Ln triggers, views and routines, {grants} grants and {accounts} accounts are as they should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows ended</source>
        <translation>
            <numerusform>One window ended</numerusform>
            <numerusform>%Ln windows ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A transaction of {login} holds locks and has done nothing for %n seconds.</source>
        <translation>
            <numerusform>A transaction of {login} holds locks and has done nothing for one second.</numerusform>
            <numerusform>A transaction of {login} holds locks and has done nothing for %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Administrators did %n things since the last audit.</source>
        <translation>
            <numerusform>Administrators did one thing since the last audit.</numerusform>
            <numerusform>Administrators did %Ln things since the last audit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n indexes are there, with the columns that they should have.</source>
        <translation>
            <numerusform>The one index is there, with the columns that it should have.</numerusform>
            <numerusform>All %Ln indexes are there, with the columns that they should have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows of the history hold.</source>
        <translation>
            <numerusform>The one row of the history holds.</numerusform>
            <numerusform>All %Ln rows of the history hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared: %n files that nothing names ({size}), and {leftovers} left by saves that broke off.</source>
        <translation>
            <numerusform>Cleared: one file that nothing names ({size}), and {leftovers} left by saves that broke off.</numerusform>
            <numerusform>Cleared: %Ln files that nothing names ({size}), and {leftovers} left by saves that broke off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last {days} days nobody of %n people did anything that is unusual for them.</source>
        <translation>
            <numerusform>In the last {days} days the one person who did anything did nothing that is unusual for them.</numerusform>
            <numerusform>In the last {days} days nobody of %Ln people did anything that is unusual for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the migrated copy %n checks of the deployment were not well.</source>
        <translation>
            <numerusform>In the migrated copy one check of the deployment was not well.</numerusform>
            <numerusform>In the migrated copy %Ln checks of the deployment were not well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the migrated copy in {engine} students handed in and faculty decided: all %n checks are well.</source>
        <translation>
            <numerusform>In the migrated copy in {engine} students handed in and faculty decided: the one check is well.</numerusform>
            <numerusform>In the migrated copy in {engine} students handed in and faculty decided: all %Ln checks are well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {engine}: %n rows of {snapshot} restored in {restored} s, taken from {revision} to {to} in {migrated} s.</source>
        <translation>
            <numerusform>In {engine}: %Ln row of {snapshot} restored in {restored} s, taken from {revision} to {to} in {migrated} s.</numerusform>
            <numerusform>In {engine}: %Ln rows of {snapshot} restored in {restored} s, taken from {revision} to {to} in {migrated} s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was handed in, found, opened, decided and put away again, in %n steps.</source>
        <translation>
            <numerusform>It was handed in, found, opened, decided and put away again, in %Ln step.</numerusform>
            <numerusform>It was handed in, found, opened, decided and put away again, in %Ln steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its submissions and files are gone, its accounts are shut and its history is whole; so was put away what an earlier verification had left (%n submissions).</source>
        <translation>
            <numerusform>Its submissions and files are gone, its accounts are shut and its history is whole; so was put away what an earlier verification had left (one submission).</numerusform>
            <numerusform>Its submissions and files are gone, its accounts are shut and its history is whole; so was put away what an earlier verification had left (%Ln submissions).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hand-in failed within a day; programs recorded %n errors, most often: {why}.</source>
        <translation>
            <numerusform>No hand-in failed within a day; a program recorded one error: {why}.</numerusform>
            <numerusform>No hand-in failed within a day; programs recorded %Ln errors, most often: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else may read or write the %n files and folders of this program.</source>
        <translation>
            <numerusform>Nobody else may read or write the %Ln file or folder of this program.</numerusform>
            <numerusform>Nobody else may read or write the %Ln files and folders of this program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n questions the slowest, {query}, takes {milliseconds} ms.</source>
        <translation>
            <numerusform>The question asked, {query}, takes {milliseconds} ms.</numerusform>
            <numerusform>Of %Ln questions the slowest, {query}, takes {milliseconds} ms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n tables; the task is still to be done.</source>
        <translation>
            <numerusform>Stopped after one table; the task is still to be done.</numerusform>
            <numerusform>Stopped after %Ln tables; the task is still to be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database has lost %n of its rules, the triggers {listed}.</source>
        <translation>
            <numerusform>The database has lost one of its rules, the trigger {listed}.</numerusform>
            <numerusform>The database has lost %Ln of its rules, the triggers {listed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database took too long for %n answers within five minutes; the longest took {longest} ms.</source>
        <translation>
            <numerusform>The database took too long for one answer within five minutes; it took {longest} ms.</numerusform>
            <numerusform>The database took too long for %Ln answers within five minutes; the longest took {longest} ms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of the newest submissions are in this store (%n compared).</source>
        <translation>
            <numerusform>The file of the newest submission is in this store.</numerusform>
            <numerusform>The files of the newest submissions are in this store (%Ln compared).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hash chains of the newest %n submissions hold.</source>
        <translation>
            <numerusform>The hash chain of the one submission holds.</numerusform>
            <numerusform>The hash chains of the newest %Ln submissions hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n of the newest submissions does not hold, that of {upload} among them: {what}.</source>
        <translation>
            <numerusform>The history of submission {upload} does not hold: {what}.</numerusform>
            <numerusform>The history of %Ln of the newest submissions does not hold, that of {upload} among them: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n submissions is not as it was written.</source>
        <translation>
            <numerusform>The history of one submission is not as it was written.</numerusform>
            <numerusform>The history of %Ln submissions is not as it was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of known needs in {program} is of {day}, %n days old; what was found since is not in it.</source>
        <translation>
            <numerusform>The list of known needs in {program} is of {day}, one day old; what was found since is not in it.</numerusform>
            <numerusform>The list of known needs in {program} is of {day}, %Ln days old; what was found since is not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of {time}, and none may be older than %n hours here.</source>
        <translation>
            <numerusform>The newest backup is of {time}, and none may be older than an hour here.</numerusform>
            <numerusform>The newest backup is of {time}, and none may be older than %Ln hours here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program shows administrators whose it was for %n days, then without the person.</source>
        <translation>
            <numerusform>The program shows administrators whose it was for one day, then without the person.</numerusform>
            <numerusform>The program shows administrators whose it was for %Ln days, then without the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replica {host} is %n seconds behind.</source>
        <translation>
            <numerusform>The replica {host} is one second behind.</numerusform>
            <numerusform>The replica {host} is %Ln seconds behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The student does not see the decision yet: the setting feedback_delay_minutes holds it back (%n minutes).</source>
        <translation>
            <numerusform>The student does not see the decision yet: the setting feedback_delay_minutes holds it back (one minute).</numerusform>
            <numerusform>The student does not see the decision yet: the setting feedback_delay_minutes holds it back (%Ln minutes).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords for this login. Nothing was changed; try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong passwords for this login. Nothing was changed; try again in a second.</numerusform>
            <numerusform>Too many wrong passwords for this login. Nothing was changed; try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{login} decided %n submissions on one day; in the {days} days before never more than {before} on one.</source>
        <translation>
            <numerusform>{login} decided %Ln submission on one day; in the {days} days before never more than {before} on one.</numerusform>
            <numerusform>{login} decided %Ln submissions on one day; in the {days} days before never more than {before} on one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{login}: {what}, %n times</source>
        <translation>
            <numerusform>{login}: {what}, once</numerusform>
            <numerusform>{login}: {what}, %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{snapshot} of {time}, schema {revision}, %n rows, and of this very department.</source>
        <translation>
            <numerusform>{snapshot} of {time}, schema {revision}, %Ln row, and of this very department.</numerusform>
            <numerusform>{snapshot} of {time}, schema {revision}, %Ln rows, and of this very department.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} So it is with %n of the {compared} newest files.</source>
        <translation>
            <numerusform>{what} So it is with one of the {compared} newest files.</numerusform>
            <numerusform>{what} So it is with %Ln of the {compared} newest files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} There are %n more such.</source>
        <translation>
            <numerusform>{what} There is one more such.</numerusform>
            <numerusform>{what} There are %Ln more such.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <translation>
            <numerusform>%Ln hand-in</numerusform>
            <numerusform>%Ln hand-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%Ln millisecond</numerusform>
            <numerusform>%Ln milliseconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message numerus="yes">
        <source>%n settings saved.</source>
        <translation>
            <numerusform>%Ln setting saved.</numerusform>
            <numerusform>%Ln settings saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings were changed by somebody else first; look at them above.</source>
        <translation>
            <numerusform>%Ln setting was changed by somebody else first; look at it above.</numerusform>
            <numerusform>%Ln settings were changed by somebody else first; look at them above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n change hands</source>
        <translation>
            <numerusform>%Ln changes hands</numerusform>
            <numerusform>%Ln change hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find no place and stay where they are</source>
        <translation>
            <numerusform>%Ln finds no place and stays where it is</numerusform>
            <numerusform>%Ln find no place and stay where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%Ln stays</numerusform>
            <numerusform>%Ln stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody acted on %n of them since; they are left as they are.</source>
        <translation>
            <numerusform>Somebody acted on %Ln of them since; it is left as it is.</numerusform>
            <numerusform>Somebody acted on %Ln of them since; they are left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateSection</name>
    <message numerus="yes">
        <source>%n alerts stand.</source>
        <translation>
            <numerusform>%Ln alert stands.</numerusform>
            <numerusform>%Ln alerts stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%n decisions waiting, kept on this computer</source>
        <translation>
            <numerusform>%Ln decision waiting, kept on this computer</numerusform>
            <numerusform>%Ln decisions waiting, kept on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts on moved work</source>
        <translation>
            <numerusform>%Ln draft on moved work</numerusform>
            <numerusform>%Ln drafts on moved work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare both sides (%n)</source>
        <translation>
            <numerusform>Compare both sides (%Ln)</numerusform>
            <numerusform>Compare both sides (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody decided first (%n): compare both sides</source>
        <translation>
            <numerusform>Somebody decided first: compare both sides</numerusform>
            <numerusform>Somebody decided first (%Ln): compare both sides</numerusform>
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
    <name>TaskRun</name>
    <message numerus="yes">
        <source>Done for %n tables.</source>
        <translation>
            <numerusform>Done for %Ln table.</numerusform>
            <numerusform>Done for %Ln tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinTextsView</name>
    <message numerus="yes">
        <source>%n passages are the same, and marked.</source>
        <translation>
            <numerusform>%Ln passage is the same, and marked.</numerusform>
            <numerusform>%Ln passages are the same, and marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of this text, marked, are also in a submission that is not yours.</source>
        <translation>
            <numerusform>%Ln passage of this text, marked, is also in a submission that is not yours.</numerusform>
            <numerusform>%Ln passages of this text, marked, are also in a submission that is not yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message numerus="yes">
        <source>The same file is in %n other submissions.</source>
        <translation>
            <numerusform>The same file is in %Ln other submission.</numerusform>
            <numerusform>The same file is in %Ln other submissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to {share} % of this text is also in %n other submissions.</source>
        <translation>
            <numerusform>Up to {share} % of this text is also in %Ln other submission.</numerusform>
            <numerusform>Up to {share} % of this text is also in %Ln other submissions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>Undo %n decisions</source>
        <translation>
            <numerusform>Undo %Ln decision</numerusform>
            <numerusform>Undo %Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: prepared %n decisions</source>
        <translation>
            <numerusform>Undo: prepared %Ln decision</numerusform>
            <numerusform>Undo: prepared %Ln decisions</numerusform>
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
    <name>VerificationDialog</name>
    <message numerus="yes">
        <source>%n checks are not well. Read what each says.</source>
        <translation>
            <numerusform>%Ln check is not well. Read what it says.</numerusform>
            <numerusform>%Ln checks are not well. Read what each says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhichFields</name>
    <message numerus="yes">
        <source>All %n that are shown</source>
        <translation>
            <numerusform>The %Ln that is shown</numerusform>
            <numerusform>All %Ln that are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected submissions</source>
        <translation>
            <numerusform>The %Ln selected submission</numerusform>
            <numerusform>The %Ln selected submissions</numerusform>
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
