<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AbsencesSection</name>
    <message>
        <source>Remove this absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the password of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. With these roles {name} needs a new one-time password: reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of {name} is reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their present password stops working at once, and their open sessions end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} Only the list could not be read again; reload it with F5. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is shut out, also where they are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the queue; nothing typed is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both sides of a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a person or a submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file of the submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next undecided submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file with the system&apos;s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject with feedback and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch single-letter keys off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch single-letter keys on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write feedback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is changed in the database, and where this computer remembers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody changed this record here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {who} added it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {who} changed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {who} removed it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePasswordPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you were given works once. Choose one of your own; nobody else gets to know it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Decide mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the database now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open and go on (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the database as it is and drop your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded. Your feedback is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {status} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record your decision on the submission as it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen and decide mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take their decision back and record yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can no longer see this submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to approve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to reject it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to reopen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your feedback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>A connection needs a name, without [ and ]. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database is a name on its server or a file&apos;s path, never a URL; the server stands under Hosts. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file; empty: your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host reads like db.example.org or db.example.org:3306. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server needs at least one host. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server needs the database&apos;s name. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an administrator&apos;s exception this connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: those that this computer trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the trial only; not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by an administrator of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared machine: nothing is left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the submitted files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The institution&apos;s directory checks passwords (PAM or LDAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db.example.org, or several: first, second:3307</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlTexts</name>
    <message>
        <source>{words}   {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionDesk</name>
    <message>
        <source>An unexpected error came between; its details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n decisions of your last session had not reached the database. They are being sent now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of your last session have been recorded now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions that were kept on this computer are damaged and were not sent. Check your last ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected, so nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the decisions of your last session {recorded} are recorded now, {refused} were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was quick: nothing was decided. Look at this submission and press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their decision stands. Your feedback is kept as a draft of this submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission cannot be approved by you as it stands. Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission cannot be rejected by you as it stands. Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission cannot be reopened by you as it stands. Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission has a decision on its way. Try again when it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission is still loading, so nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision has not reached the database yet. It can be taken back as soon as it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision on this submission is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} So it was not reopened, and your own decision was not sent; what you wrote is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} Your decision is kept on this computer and is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met an error of its own. What you decided and typed is kept; you can go on working. The details help whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacultyChoice</name>
    <message>
        <source>All faculty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacultySection</name>
    <message>
        <source>Add a student: name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{student} is no longer taught by {member}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{student} is taught by {member} now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>An unexpected error; its details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission came without a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received to, this day included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search student, number, title and file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the work of one faculty member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show work received in a span of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student, number, title or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}  {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstAdminPage</name>
    <message>
        <source>Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make me the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters, digits, dots, dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is a file on this computer, and nobody administers it yet: make yourself its first administrator.

Passwords here keep people who share this computer from acting in each other&apos;s name. They do not protect the file itself: whoever can read or write it can read and change all that is in it. Where that matters, use a database server instead (Connections…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to EduManage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Description: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape leaves everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key for “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key from the other action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot be recognised again. Press another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to the system. Press another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} changes the size of the preview. Press another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed to move in lists and dialogs. Press another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed where text is typed. Press another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”. Replace takes it from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEditing</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action has its first keys again. Undo brings your own back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every action its first keys back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this action its first keys back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a new key (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change of a key back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this key away (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” no longer has the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” now has the key {key}, which “{other}” had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” now has the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, keys that write a letter or a sign do nothing; those with Ctrl or Alt act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is signed in. What is typed is kept, and decisions that wait go on being sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EduManage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Feedback that was typed on %n submissions could not be kept and is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed on the page People and not saved is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewAboveHint</name>
    <message numerus="yes">
        <source>%n new above</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the top of the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message numerus="yes">
        <source>A password has at least %n characters and does not hold the login. Nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed; type them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneTimePanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the one-time password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the one-time password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds until {until}, is shown only now, and has to be replaced at the first sign-in. Hand it over in person, or by a way that nobody else reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{login} signs in once with this password:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>An unexpected error stopped the opening; its details are in the log. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} EduManage also tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnAccount</name>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the password of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your present password. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageNavigator</name>
    <message>
        <source>Fit to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} percent, fit to the room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faculty&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login, name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet. Add one; its owner chooses a password at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faculty yet. Add them here, or bring them in with: edumanage-desktop people import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No students yet. Add them here, or bring them in with: edumanage-desktop people import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is away. Add an absence, and the work of that time can go to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the directory (PAM, LDAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes new work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half made: add again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: theirs {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: theirs {theirs}, yours {yours}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Archive of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown here. Open the file or save a copy to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing this took too long and was stopped; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local copy of this file cannot be read. Select the submission again to fetch it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local copy of this file is gone. Select the submission again to fetch it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview cannot be started on this computer; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is protected by a password and is not shown here. Open it with your own program, which will ask for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is cut off, so only a part of it is shown. It is kept as it was handed in; ask the student for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or incomplete and cannot be shown. It is kept as it was handed in; try another program, or ask the student for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty, so there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file made the preview fail, so it was stopped; the file itself is unharmed. Open it with your own program only if you trust it, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is damaged and cannot be shown. The other pages may be fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to be shown here. Open it with your own program, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{extension} file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} · {size}. Files of this kind are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— The preview ends here. Open the file or save a copy to read all of it. —</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Faculty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{student}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No work to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is other work in the queue. Clear the filter to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that students hand in appears here by itself, within ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students, faculty and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>{text} (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which file is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback to the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback to the student (needed to reject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given to somebody else or removed. Feedback that you typed is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file with the system&apos;s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject with feedback and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a submission in the queue to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student, number, time received and faculty member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student reads this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student&apos;s description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to this submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the student should change, then press Escape and R again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can no longer see this submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{student} · {number} · received {time} · {faculty}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save asks once more before yours takes the place of theirs; Discard keeps theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save puts yours in the place of theirs; Discard keeps theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this record after you began to type. What you typed is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this record first, and nothing of yours was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody removed this record meanwhile; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here was not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is a whole number. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {sentence} What you typed waits there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>A department has at most 120 characters and no blanks at its ends. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit was reached. Nothing was recorded; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link in the file store leads outside it, so nothing was read. Ask an administrator to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login has 2 to 32 small letters, digits, dots, dashes and underscores, begins with a letter or digit, and is none that the server keeps for itself. Nothing was changed; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing, begins or ends with a blank, or is longer than 200 characters. Nothing was saved; correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least 10 characters and does not hold the login. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason has at most 200 characters and no blanks at its ends. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is missing or longer than 20,000 characters. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registration number is nobody else&apos;s and has at most 40 characters. Nothing was saved; correct it, or find the student who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is missing or longer than 255 characters. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence has a first day. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator disabled this account. Nothing was changed; ask them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address has an @ between two parts and no blanks. Nothing was saved; correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person&apos;s action carries the same number. Nothing was recorded; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another upgrade of this database is running. Nothing was changed; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another faculty member who is active. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback is missing or longer than 20,000 characters. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much work somebody takes is a whole number from 0 on, or empty. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying this document out took too long and was stopped; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying this document out was stopped; the file itself is unharmed. Select it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice cannot open this document: it is damaged, or protected by a password. It is kept as it was handed in; try another program, or ask the student for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links in the file store lead in a circle, so nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer of this name is known here. Nothing was sent; check the server&apos;s name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was recorded for this entry, so there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No local copy of the file could be made (disk full or rights); the stored file is unharmed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody active has this login, so nothing was recorded. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody active in this database has this login. Nothing was changed; ask an administrator, or sign in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody administers this database yet. Nothing was changed; make the first administrator with: edumanage-desktop people add LOGIN --role admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has an account with this login. Nothing was changed; check how it is spelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind is recorded here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several documents are being laid out already, and this one was left as it is. Select it again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody administers this database already. Nothing was changed; sign in, or ask them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed or removed this absence first. Nothing of yours was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this account first. Nothing of yours was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this account first. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this faculty member first. Nothing of yours was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this student first. Nothing of yours was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this submission first. Nothing of yours was recorded; what you wrote is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has this login already. Nothing was changed; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at this port, but it is no MariaDB or MySQL database. Nothing was sent; check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action was incomplete. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action&apos;s number is malformed. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection &apos;{name}&apos; names its database by a URL, which could hold a password or pass over what an administrator set. Nothing was changed; in {path} or in the machine-wide file write the database&apos;s name alone, and the server under `hosts`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection &apos;{name}&apos; says `{field} = {value}`, which means nothing here. Nothing was changed; correct it in {path} or in the machine-wide file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections could not be written to {own}. The file is as it was; check its folder and the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections in {path} cannot be read. The file is left as it is; mend it, or move it away and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written there (disk full, rights or no such folder); what was there before is unchanged. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database at physics-db.example.org does not answer. Nothing is lost: what you decided and typed is kept on this computer. Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was lost; check network and server, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file cannot be opened: it is missing, or you have no right to it. Nothing was changed; check that it is there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy with somebody else&apos;s work. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is read-only. Nothing was changed; ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reported an unexpected error. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is recorded, but the local journal could not be tidied. It will be sent once more at the next start, which changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is longer than 65,535 bytes. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the database is full. What is not recorded yet was not changed; free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the database reports errors. Nothing more was changed; check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier revision belongs to somebody else. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback that you have not sent yet could not be read: this computer is shared, and the database did not answer. It is as it was; it appears as soon as the database answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be removed from the store (a link, rights or disk). Remove it there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is there but cannot be read (rights, disk or network). Try again, or tell an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be kept here for looking at; it is whole in the store. Save a copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the certificate authority, {authority}, cannot be read. Nothing was sent; name a file with the authority&apos;s certificate (PEM) that you may read, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the certificate authority, {authority}, holds no certificate. Nothing was sent; name a file with the authority&apos;s certificate (PEM) that you may read, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file store broke off while the file was read, and nothing was kept here. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file store could not keep the file (disk full, rights or network), so nothing was handed in. Free some space or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file store has no such file any more; the entry itself is unharmed. Ask an administrator to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file store&apos;s folder cannot be reached. Check that the drive or network share is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The institution&apos;s directory keeps this password, or none is asked here. Nothing was changed; passwords of the directory are changed there, and docs/guide tells how a server asks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer, so nothing was remembered. Type the password; it is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of an absence is not before its first. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files is missing or wrong. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of people is malformed or too long. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local copy of this file is gone. Select the submission again to fetch it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local copy of this file is gone. Show the submission again to fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local journal of decisions cannot be read (disk or rights); its files were left as they are. Check the disk and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local journal of decisions cannot be written (disk full or rights), so nothing was sent. Free some space and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine-wide connections in {found} can be changed by others than an administrator, so they are not used. Nothing was changed; ask an administrator to take those rights away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number must be the portal&apos;s, above 0, and nobody else&apos;s here. Nothing was saved; look it up in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this document could not be kept (disk full or rights); the file itself is unharmed. Free some space and select it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file {path} can be read by others. Nothing was sent; give it mode 0600, and change the password if somebody else may have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file {path} cannot be read ({strerror}). Nothing was sent; check it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s table here cannot hold these letters. Nothing was recorded; an administrator converts the table with: edumanage-desktop db upgrade --convert-charset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded file path was refused because {why}; nothing was read. Ask an administrator to correct the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved views in the database are as they were, for it did not take the change. What you see stays as you arranged it; try again when the database answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for the password itself, which this connection does not allow. It was not sent; name a certificate authority and, where PAM or LDAP checks passwords, say so in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was lost; check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has an account of this name that is not one of ours. Nothing was changed; choose another login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no database of this name, or none that this login may use. Nothing was changed; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has too many connections at this moment. Nothing was lost; this is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no encrypted connection. No password was sent; ask an administrator to switch TLS on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s binary log is on, and this login may then make no triggers. Submissions are as they were; an administrator of the server sets log_bin_trust_function_creators=ON, or does this with the right SUPER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not hold at this time. No password was sent; check this computer&apos;s clock, or ask an administrator for a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. No password was sent; check the server&apos;s name, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is of nobody whom this computer trusts. No password was sent; name the right certificate authority, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s computer answers, but no database listens at this port. Nothing was sent; check the port, or ask an administrator whether the database is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is under maintenance. Nothing was recorded; try again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored file is not the one that was handed in (its size or checksum differs), so it is not shown. Tell an administrator, who can restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The submission&apos;s status does not allow this action. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system found no program for this file. Save a copy and open it with a program of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table student_uploads here is not the portal&apos;s (its columns differ). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is a whole number of seconds, at most a day. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view was not saved, for there is room for 200 of them. What you see stays as you arranged it; delete a view that you no longer need, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no LibreOffice on this computer that could lay this document out; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schema revision &apos;{revision}&apos; here, only {end} and {known}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting of this name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such faculty member here. Nothing was changed; import them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such student here. Nothing was recorded; import the student first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These roles do not go together, or one is unknown. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has as many connections open as it may. Nothing was lost. Close other windows and programs in which it is signed in; this is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is disabled. Nothing was changed; ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act has no proper identifier, so it was neither kept nor sent. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action was already recorded with other contents. Nothing was recorded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that is open to EduManage, so it does not remember passwords. Nothing was written; type the password each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was changed; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has schema {revision}, the program needs {head}. Nothing was changed; an administrator upgrades it with: edumanage-desktop db upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database holds no EduManage tables. Nothing was changed; choose another database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was made by a newer version (schema {revision}). Nothing was changed; install the current program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is too large to be laid out here; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document made LibreOffice fail, so it was stopped; the file itself is unharmed. Open it with your own program only if you trust it, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a program or a script and is not started from here. Save a copy if you want to look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a damaged database, or none. Nothing was changed; restore a backup or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database server, whose accounts are its own. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a one-time password. Nothing was changed; choose a password of your own to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no database URL in SQLAlchemy&apos;s form. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last administrator. Nothing was changed; make another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login and password are not accepted. Nothing was changed; check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login has no role in this database, or it was never prepared. Nothing was changed; ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login may not edit what is kept here. Nothing was changed; ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login reported more than may be reported in a while. Nothing more was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one-time password is no longer valid. Nothing was changed; ask an administrator for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one-time password is no longer valid. Nothing was changed; ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is for once only. Choose a password of your own to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person already has an absence that begins on that day. Nothing was saved; change that one, or choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server demands more of a password: more kinds of letters, digits and signs, or one that was not used before. Nothing was changed; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server was not prepared for accounts. Nothing was changed; an administrator of the server runs: edumanage-desktop server prepare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting cannot have this value. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission is not, or no longer, yours to act on. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords for this login. Nothing was changed; try again in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type your password to sign in. Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells records apart never changes. Nothing was saved; add a new record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the store keeps under this path is no file (a folder, device or pipe), so nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody takes work is yes or no. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, but the keyring could not be asked to forget: a password that it remembers may still be there. Sign in again, unlock the keyring and sign out, or delete what it keeps for EduManage Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You handed in as much as one person may within a day. Nothing was recorded; ask a registrar, or try again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your feedback could not be kept on this computer ({strerror}). It is still in the window: send your decision, or copy the text, before you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your feedback could not be kept: this computer is shared and keeps nothing, and the database did not take it. It is still in the window: send your decision, or copy the text, before you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your institution&apos;s directory keeps this password. Nothing was changed; change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this action. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your saved views could not be read: the database did not answer. They are as they were, and appear as soon as the database answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in it ends with a dot or a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it climbs out of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an absolute path outside the file store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no valid text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long for a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a drive or an alternate stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>An unexpected error stopped the signing in; its details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error stopped this; its details are in the log. Close this dialog, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the administrator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works, and this login is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection yet. Add one under Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your login. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name and a login. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrading the database…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>By an administrator&apos;s exception this connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a database in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {database} at {hosts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenRow</name>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {number}, {file}, received {time}, {faculty}, revision {revision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {number}, {file}, {size}, received {time}, {faculty}, revision {revision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{student}, {title}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>By an administrator&apos;s exception, work and password cross the network in clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {database}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Somebody decided first (%n): compare both sides</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody decided first: compare both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}   {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>· %n decisions waiting, kept on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>· all decisions sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· sending…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudentsSection</name>
    <message>
        <source>Taught by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught by nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught by {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost when you close now. Stay to try again, to send your decision or to copy the text. Everything else is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost when you go on. Everything else is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page People something is typed and not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your feedback on %n submissions could not be kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes the schema for everybody; submitted work and decisions stay as they are. Make a backup first. Sign in as an administrator of the database server; the account is used once and not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>{key} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived from the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed outside this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted outside this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faculty {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a change of “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: approved “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: changed “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: rejected “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there before this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} approved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} corrected it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} gave it to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} rejected it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} reopened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} set it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} submitted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} withdrew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} + {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} + {more} · revision {revision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · revision {revision}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Not connected, trying again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
