<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AbsencesSection</name>
    <message>
        <source>Remove this absence</source>
        <translation>Quitar esta ausencia</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>Se ha quitado la ausencia.</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message numerus="yes">
        <source>%n people have a one-time password now.</source>
        <translation>
            <numerusform>%Ln persona tiene ahora una contraseña de un solo uso.</numerusform>
            <numerusform>%Ln personas tienen ahora una contraseña de un solo uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, the first of them {login}: {why}</source>
        <translation>
            <numerusform>Se rechazó a %Ln, {login}: {why}</numerusform>
            <numerusform>Se rechazó a %Ln, primero a {login}: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>It broke off; who is still without one can be given one again. {why}</source>
        <translation>Se interrumpió; a quien aún no tenga se le puede dar una de nuevo. {why}</translation>
    </message>
    <message numerus="yes">
        <source>Make a one-time password for each of %n people?</source>
        <translation>
            <numerusform>¿Crear una contraseña de un solo uso para %Ln persona?</numerusform>
            <numerusform>¿Crear una contraseña de un solo uso para cada una de %Ln personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>No crear</translation>
    </message>
    <message>
        <source>Make the passwords</source>
        <translation>Crear las contraseñas</translation>
    </message>
    <message>
        <source>Make their accounts, and a list of passwords to hand over</source>
        <translation>Crear sus cuentas y una lista de contraseñas para entregar</translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation>Contraseñas de un solo uso</translation>
    </message>
    <message numerus="yes">
        <source>One-time passwords for %n without one…</source>
        <translation>
            <numerusform>Contraseñas: falta %Ln…</numerusform>
            <numerusform>Contraseñas: faltan %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Restablecer contraseña</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Restablecer contraseña…</translation>
    </message>
    <message>
        <source>Reset the password of {name}?</source>
        <translation>¿Restablecer la contraseña de {name}?</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved. With these roles {name} needs a new one-time password: reset it.</source>
        <translation>Guardado. Con estos roles, {name} necesita una nueva contraseña de un solo uso: hay que restablecerla.</translation>
    </message>
    <message numerus="yes">
        <source>Staff only: %n</source>
        <translation>
            <numerusform>Solo personal: %Ln</numerusform>
            <numerusform>Solo personal: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of {name} is reset.</source>
        <translation>Se ha restablecido la contraseña de {name}.</translation>
    </message>
    <message>
        <source>Their present password stops working at once, and their open sessions end.</source>
        <translation>Su contraseña actual deja de valer de inmediato y sus sesiones abiertas terminan.</translation>
    </message>
    <message>
        <source>They are active and have no password, as after a move to another server. The passwords are shown once, and can be saved or printed as a list.</source>
        <translation>Están activas y no tienen contraseña, como tras un traslado a otro servidor. Las contraseñas se muestran una sola vez y se pueden guardar o imprimir como lista.</translation>
    </message>
    <message>
        <source>This is your own account: who disables it is shut out at once and cannot take it back. Nothing was changed; another administrator can disable it.</source>
        <translation>Esta es su propia cuenta: quien la desactiva queda fuera al instante y no puede deshacerlo. No se cambió nada; otro administrador puede desactivarla.</translation>
    </message>
    <message>
        <source>{done} Only the list could not be read again; reload it with F5. {why}</source>
        <translation>{done} Solo la lista no se pudo volver a leer; F5 la recarga. {why}</translation>
    </message>
    <message>
        <source>{name} is shut out, also where they are signed in.</source>
        <translation>{name} ya no tiene acceso, tampoco donde tenga la sesión iniciada.</translation>
    </message>
    <message>
        <source>{name} may sign in again.</source>
        <translation>{name} puede volver a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add a record</source>
        <translation>Añadir un registro</translation>
    </message>
    <message>
        <source>Add this feedback to your library</source>
        <translation>Añadir estos comentarios a su biblioteca</translation>
    </message>
    <message>
        <source>All work of this student</source>
        <translation>Todos los trabajos de este estudiante</translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation>Aprobar y seguir</translation>
    </message>
    <message>
        <source>Archive decided work…</source>
        <translation>Archivar trabajos decididos…</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>Ordenar columnas…</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Back to the queue; nothing typed is lost</source>
        <translation>Volver a la cola; no se pierde nada de lo escrito</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Choose files to hand in…</source>
        <translation>Elegir archivos para entregar…</translation>
    </message>
    <message>
        <source>Clean up backups…</source>
        <translation>Limpiar copias de seguridad…</translation>
    </message>
    <message>
        <source>Colours like the system</source>
        <translation>Colores como los del sistema</translation>
    </message>
    <message>
        <source>Compare both sides of a conflict</source>
        <translation>Comparar ambos lados de un conflicto</translation>
    </message>
    <message>
        <source>Compare with the revision before</source>
        <translation>Comparar con la versión anterior</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>Contactos…</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Drafts on work that went to somebody else…</source>
        <translation>Borradores sobre trabajos que pasaron a otra persona…</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Export a backup as one file…</source>
        <translation>Exportar una copia como un solo archivo…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportar la lista…</translation>
    </message>
    <message>
        <source>Find an action, a person or a submission</source>
        <translation>Buscar una acción, una persona o una entrega</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>Buscar en el archivo</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Go to handing in</source>
        <translation>Ir a la entrega</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Ir a personas</translation>
    </message>
    <message>
        <source>Go to the backups</source>
        <translation>Ir a las copias de seguridad</translation>
    </message>
    <message>
        <source>Go to the department&apos;s assignments and settings</source>
        <translation>Ir a las tareas y ajustes del departamento</translation>
    </message>
    <message>
        <source>Go to the health of the service</source>
        <translation>Ir a la salud del servicio</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Ir a la cola</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand in a new revision</source>
        <translation>Entregar una nueva versión</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How backups stand…</source>
        <translation>Estado de las copias…</translation>
    </message>
    <message>
        <source>Import a mysqldump…</source>
        <translation>Importar un mysqldump…</translation>
    </message>
    <message>
        <source>Import work from other systems</source>
        <translation>Importar trabajos de otros sistemas</translation>
    </message>
    <message>
        <source>Insert feedback from your library</source>
        <translation>Insertar comentarios de la biblioteca</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>Mail of the department…</source>
        <translation>Correo del departamento…</translation>
    </message>
    <message>
        <source>Manage your library of feedback…</source>
        <translation>Gestionar la biblioteca de comentarios…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Move work to somebody else…</source>
        <translation>Pasar trabajos a otra persona…</translation>
    </message>
    <message>
        <source>Move work to the right people</source>
        <translation>Pasar los trabajos a las personas adecuadas</translation>
    </message>
    <message>
        <source>Moving work</source>
        <translation>Reparto de trabajos</translation>
    </message>
    <message>
        <source>Next file of the submission</source>
        <translation>Archivo siguiente de la entrega</translation>
    </message>
    <message>
        <source>Next submission</source>
        <translation>Entrega siguiente</translation>
    </message>
    <message>
        <source>Next undecided submission</source>
        <translation>Siguiente entrega sin decidir</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notificaciones…</translation>
    </message>
    <message>
        <source>Old databases that restores kept…</source>
        <translation>Bases antiguas que dejaron las restauraciones…</translation>
    </message>
    <message>
        <source>Open the file with the system&apos;s program</source>
        <translation>Abrir el archivo con el programa del sistema</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Prepare decisions instead of making them</source>
        <translation>Preparar decisiones en lugar de tomarlas</translation>
    </message>
    <message>
        <source>Preview in a window of its own</source>
        <translation>Vista previa en una ventana propia</translation>
    </message>
    <message>
        <source>Previous submission</source>
        <translation>Entrega anterior</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimir la lista…</translation>
    </message>
    <message>
        <source>Queue and review</source>
        <translation>Cola y revisión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read the file as text</source>
        <translation>Leer el archivo como texto</translation>
    </message>
    <message>
        <source>Recent moves…</source>
        <translation>Traspasos recientes…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Hoja de recuperación…</translation>
    </message>
    <message>
        <source>Reject with feedback and go on</source>
        <translation>Rechazar con comentarios y seguir</translation>
    </message>
    <message>
        <source>Release prepared decisions</source>
        <translation>Publicar las decisiones preparadas</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Reopen what is shown</source>
        <translation>Reabrir lo que se muestra</translation>
    </message>
    <message>
        <source>Repair backups…</source>
        <translation>Reparar copias…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Simulacro de restauración</translation>
    </message>
    <message>
        <source>Retrieve from the archive</source>
        <translation>Recuperar del archivo histórico</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Guardar una copia del archivo</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Guardar lo escrito</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Schedule of backups…</source>
        <translation>Programación de las copias…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Share work out among several…</source>
        <translation>Repartir trabajos entre varias personas…</translation>
    </message>
    <message>
        <source>Show only work that is in other submissions too</source>
        <translation>Mostrar solo los trabajos que también están en otras entregas</translation>
    </message>
    <message>
        <source>Show the same work in other submissions</source>
        <translation>Mostrar el mismo trabajo en otras entregas</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Teclas de una sola letra</translation>
    </message>
    <message>
        <source>Size of text: {percent} %</source>
        <translation>Tamaño del texto: {percent} %</translation>
    </message>
    <message>
        <source>Small pages beside the large one</source>
        <translation>Páginas pequeñas junto a la grande</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Cambiar de cuenta…</translation>
    </message>
    <message>
        <source>Switch single-letter keys off</source>
        <translation>Desactivar las teclas de una sola letra</translation>
    </message>
    <message>
        <source>Switch single-letter keys on</source>
        <translation>Activar las teclas de una sola letra</translation>
    </message>
    <message>
        <source>Templates that students are given…</source>
        <translation>Plantillas que reciben los estudiantes…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Verify all backups</source>
        <translation>Verificar todas las copias</translation>
    </message>
    <message>
        <source>Verify the deployment…</source>
        <translation>Verificar el despliegue…</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What is recorded about you…</source>
        <translation>Lo que consta sobre usted…</translation>
    </message>
    <message>
        <source>Who has what…</source>
        <translation>Quién tiene qué…</translation>
    </message>
    <message>
        <source>Why can&apos;t they see it?</source>
        <translation>¿Por qué no puede verla?</translation>
    </message>
    <message>
        <source>Withdraw your submission</source>
        <translation>Retirar su entrega</translation>
    </message>
    <message>
        <source>Write feedback</source>
        <translation>Escribir comentarios</translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Take this away for all administrators; it comes again only when something else happens</source>
        <translation>Retirar este aviso para todos los administradores; solo vuelve cuando ocurre otra cosa</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message numerus="yes">
        <source>%n works are archived, {size} moved.</source>
        <translation>
            <numerusform>Se archivó %Ln trabajo; {size} trasladados.</numerusform>
            <numerusform>Se archivaron %Ln trabajos; {size} trasladados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n works; their files: {files}, {size}</source>
        <translation>
            <numerusform>%Ln trabajo; sus archivos: {files}, {size}</numerusform>
            <numerusform>%Ln trabajos; sus archivos: {files}, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder, or s3://BUCKET/PREFIX</source>
        <translation>Una carpeta o s3://BUCKET/PREFIX</translation>
    </message>
    <message>
        <source>Also take the rows out of the portal&apos;s table</source>
        <translation>Quitar también las filas de la tabla del portal</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive and take rows out</source>
        <translation>Archivar y quitar las filas</translation>
    </message>
    <message>
        <source>Archive decided work</source>
        <translation>Archivar trabajos decididos</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Decididos antes del</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Its row and files are as they were before.</source>
        <translation>Su fila y sus archivos están como estaban antes.</translation>
    </message>
    <message>
        <source>Keep the rows</source>
        <translation>Conservar las filas</translation>
    </message>
    <message>
        <source>Looking what would be archived…</source>
        <translation>Mirando qué se archivaría…</translation>
    </message>
    <message>
        <source>No work that was decided before this day is in the queue.</source>
        <translation>En la cola no hay ningún trabajo decidido antes de este día.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Retrieve “{title}”</source>
        <translation>Recuperar «{title}»</translation>
    </message>
    <message>
        <source>Rows of the portal</source>
        <translation>Filas del portal</translation>
    </message>
    <message>
        <source>Store of the archive</source>
        <translation>Almacén del archivo histórico</translation>
    </message>
    <message>
        <source>Take the rows of this work out of the portal&apos;s table?</source>
        <translation>¿Quitar las filas de estos trabajos de la tabla del portal?</translation>
    </message>
    <message>
        <source>The portal shows and counts this work no longer, nor do figures, and nobody can act on it. It stays searchable here, and Retrieve puts each row back exactly as it was.</source>
        <translation>El portal ya no muestra ni cuenta estos trabajos, tampoco lo hacen las cifras, y nadie puede actuar sobre ellos. Aquí se pueden seguir buscando, y «Recuperar» repone cada fila exactamente como estaba.</translation>
    </message>
    <message>
        <source>Whose work is archived</source>
        <translation>De quién es lo archivado</translation>
    </message>
    <message>
        <source>Work that was decided before a day rests: its files move into another store, and it leaves the queue. Everybody goes on finding what was theirs to see, under Archived.</source>
        <translation>Los trabajos decididos antes de un día descansan: sus archivos pasan a otro almacén y ellos salen de la cola. Cada persona sigue encontrando lo que podía ver, en «Archivada».</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Trabajos</translation>
    </message>
    <message numerus="yes">
        <source>{told} %n rows left the portal&apos;s table.</source>
        <translation>
            <numerusform>{told} %Ln fila salió de la tabla del portal.</numerusform>
            <numerusform>{told} %Ln filas salieron de la tabla del portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} %n works were left as they are, {number} first: {why}</source>
        <translation>
            <numerusform>{told} %Ln trabajo se dejó como estaba, {number}: {why}</numerusform>
            <numerusform>{told} %Ln trabajos se dejaron como estaban, primero {number}: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} In the archive are %n works of before whose rows the portal still has.</source>
        <translation>
            <numerusform>{told} En el archivo histórico hay %Ln trabajo anterior cuya fila aún tiene el portal.</numerusform>
            <numerusform>{told} En el archivo histórico hay %Ln trabajos anteriores cuyas filas aún tiene el portal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveLine</name>
    <message>
        <source>In the archive alone since {time}: nothing can be done with it until it is retrieved.</source>
        <translation>Solo en el archivo histórico desde {time}: no se puede hacer nada con el trabajo hasta que se recupere.</translation>
    </message>
    <message>
        <source>In the archive since {time}. Whatever is done with it takes it out.</source>
        <translation>En el archivo histórico desde {time}. Cualquier acción sobre el trabajo lo saca de ahí.</translation>
    </message>
    <message>
        <source>Retrieve</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Retrieve from the archive</source>
        <translation>Recuperar del archivo histórico</translation>
    </message>
    <message>
        <source>Whether this work is in the archive</source>
        <translation>Si este trabajo está en el archivo histórico</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>Dejarlo todo como está (Escape)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
</context>
<context>
    <name>AssignPage</name>
    <message>
        <source>All work of this student</source>
        <translation>Todos los trabajos de este estudiante</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Choose somebody else at the left to see what they have.</source>
        <translation>Elija a otra persona a la izquierda para ver lo que tiene.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Everybody teaches whose work they have</source>
        <translation>Cada persona da clase a quienes le entregan</translation>
    </message>
    <message>
        <source>Everything is with somebody</source>
        <translation>Todo está asignado</translation>
    </message>
    <message>
        <source>Find a faculty member</source>
        <translation>Buscar a un docente</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Move nothing more; what was moved stays moved</source>
        <translation>No pasar nada más; lo ya pasado se queda así</translation>
    </message>
    <message>
        <source>Move the selected work to somebody else</source>
        <translation>Pasar los trabajos seleccionados a otra persona</translation>
    </message>
    <message>
        <source>Move what was not moved when the last moves ended</source>
        <translation>Mover lo que no se movió cuando terminaron los últimos traspasos</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Pasar…</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>Nombre o departamento</translation>
    </message>
    <message>
        <source>No work in this department yet</source>
        <translation>Todavía no hay trabajos en este departamento</translation>
    </message>
    <message>
        <source>Nothing is with people who left or are disabled</source>
        <translation>Nada está con personas que se fueron o están desactivadas</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Share out…</source>
        <translation>Repartir…</translation>
    </message>
    <message>
        <source>Share work out among several people, as fairly as can be</source>
        <translation>Repartir trabajos entre varias personas de la manera más justa posible</translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>Mostrar en la cola</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Take the last moves back, all of them together</source>
        <translation>Deshacer los últimos traspasos, todos juntos</translation>
    </message>
    <message>
        <source>The selected rows are still being read. Try again in a moment.</source>
        <translation>Las filas seleccionadas todavía se están leyendo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What came of each of the last moves</source>
        <translation>Qué pasó con cada uno de los últimos traspasos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>What waits, what came and was decided, and how long that took</source>
        <translation>Qué espera, qué se ha recibido y decidido, y cuánto se ha tardado</translation>
    </message>
    <message>
        <source>Who has what…</source>
        <translation>Quién tiene qué…</translation>
    </message>
    <message>
        <source>Why can&apos;t they see it?</source>
        <translation>¿Por qué no puede verla?</translation>
    </message>
    <message>
        <source>{name} has no work</source>
        <translation>{name} no tiene trabajos</translation>
    </message>
</context>
<context>
    <name>AssignmentChoice</name>
    <message>
        <source>Assignment</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>No assignment</source>
        <translation>Ninguna tarea</translation>
    </message>
    <message>
        <source>{name} closed on {time}. Choose another assignment or none; the registrar&apos;s office can still hand it in for you.</source>
        <translation>{name} se cerró el {time}. Elija otra tarea o ninguna; la secretaría aún puede entregarlo por usted.</translation>
    </message>
</context>
<context>
    <name>AssignmentsSection</name>
    <message>
        <source>A day more</source>
        <translation>Un día más</translation>
    </message>
    <message>
        <source>A week more</source>
        <translation>Una semana más</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>It closes a day later; what has closed opens again for a day</source>
        <translation>Se cierra un día después; lo cerrado se abre otra vez por un día</translation>
    </message>
    <message>
        <source>It closes a week later; what has closed opens again for a week</source>
        <translation>Se cierra una semana después; lo cerrado se abre otra vez por una semana</translation>
    </message>
    <message>
        <source>It closes later.</source>
        <translation>Se cierra más tarde.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Está cerrada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Students can no longer hand in for it, from this moment on</source>
        <translation>Desde este momento los estudiantes ya no pueden entregar para ella</translation>
    </message>
    <message>
        <source>Take it away; one for which somebody handed in stays</source>
        <translation>Quitarla; aquella para la que alguien entregó se queda</translation>
    </message>
    <message>
        <source>The assignment is removed.</source>
        <translation>La tarea se ha quitado.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Not looked at</source>
        <translation>Sin mirar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Por arreglar</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Qué se miró</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>An audit looks at access, rights, files, the way to the database, versions and the history, changes nothing, and ends in a signed report.</source>
        <translation>Una auditoría mira los accesos, los permisos, los archivos, el camino a la base de datos, las versiones y el historial, no cambia nada y termina en un informe firmado.</translation>
    </message>
    <message>
        <source>As an administrator of the server, too</source>
        <translation>También como administrador del servidor</translation>
    </message>
    <message>
        <source>Audit now</source>
        <translation>Auditar ahora</translation>
    </message>
    <message>
        <source>Compare with a report</source>
        <translation>Comparar con un informe</translation>
    </message>
    <message>
        <source>Compare with a report…</source>
        <translation>Comparar con un informe…</translation>
    </message>
    <message>
        <source>Last audit: {record}</source>
        <translation>Última auditoría: {record}</translation>
    </message>
    <message>
        <source>No audit was recorded yet.</source>
        <translation>Aún no se ha registrado ninguna auditoría.</translation>
    </message>
    <message>
        <source>Nothing was audited in this window yet</source>
        <translation>En esta ventana aún no se ha auditado nada</translation>
    </message>
    <message>
        <source>On the server {server} accounts, rights and rules are seen by an administrator of the server, such as root. Its password is kept in memory until you sign out.</source>
        <translation>En el servidor {server}, las cuentas, los permisos y las reglas los ve un administrador del servidor, como root. Su contraseña se conserva en memoria hasta que cierre la sesión.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Security audit</source>
        <translation>Auditoría de seguridad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Such as root, who alone sees accounts, rights and rules there</source>
        <translation>Como root, el único que allí ve las cuentas, los permisos y las reglas</translation>
    </message>
    <message>
        <source>The next audit compares the history with the report of {time} by {who}.</source>
        <translation>La próxima auditoría compara el historial con el informe de {time}, hecho por {who}.</translation>
    </message>
    <message>
        <source>The pages as PDF, and beside them the signed file that proves them</source>
        <translation>Las páginas en PDF y, junto a ellas, el archivo firmado que las acredita</translation>
    </message>
    <message>
        <source>The signed file of an earlier audit: what the history held then must still be there</source>
        <translation>El archivo firmado de una auditoría anterior: lo que el historial contenía entonces debe seguir ahí</translation>
    </message>
    <message>
        <source>To be mended: {wrong}. To be looked at: {look}. Not looked at: {untried}.</source>
        <translation>Por arreglar: {wrong}. Por mirar: {look}. Sin mirar: {untried}.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>What the audit found</source>
        <translation>Resultado de la auditoría</translation>
    </message>
    <message>
        <source>When the last audit was, and by whom</source>
        <translation>Cuándo fue la última auditoría y quién la hizo</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written: {paths}</source>
        <translation>Escrito: {paths}</translation>
    </message>
    <message>
        <source>security-audit</source>
        <translation>auditoria-de-seguridad</translation>
    </message>
</context>
<context>
    <name>BackupAlertDesk</name>
    <message>
        <source>How backups stand…</source>
        <translation>Estado de las copias…</translation>
    </message>
    <message>
        <source>Show when backups and drills went well</source>
        <translation>Mostrar cuándo salieron bien las copias y los simulacros</translation>
    </message>
    <message>
        <source>The files are written. An administrator of that computer installs them with the lines above.</source>
        <translation>Los archivos están escritos. Un administrador de ese equipo los instala con las líneas de arriba.</translation>
    </message>
</context>
<context>
    <name>BackupDetails</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missing in the store</source>
        <translation>
            <numerusform>%Ln faltaba en el almacén</numerusform>
            <numerusform>%Ln faltaban en el almacén</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not what was handed in</source>
        <translation>
            <numerusform>%Ln no era lo que se entregó</numerusform>
            <numerusform>%Ln no eran lo que se entregó</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Export as one file…</source>
        <translation>Exportar como un solo archivo…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No backup is chosen</source>
        <translation>No hay ninguna copia elegida</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Restore this backup into a new place, beside what is there</source>
        <translation>Restaurar esta copia en un lugar nuevo, junto a lo que hay</translation>
    </message>
    <message>
        <source>Restore this backup into scratch, prove it, and remove the scratch</source>
        <translation>Restaurar esta copia en un espacio provisional, comprobarla y quitar lo provisional</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>This backup is damaged: what belongs to it cannot be read, so it cannot be restored. Other backups are as they were. Repair… puts it aside; then back up again.</source>
        <translation>Esta copia está dañada: lo que le pertenece no se puede leer, así que no se puede restaurar. Las demás copias están como estaban. «Reparar…» la aparta; haga después otra copia.</translation>
    </message>
    <message>
        <source>This backup was found damaged. Back up again: the next one reads all files anew.</source>
        <translation>Esta copia resultó estar dañada. Haga otra: la siguiente lee de nuevo todos los archivos.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Write this backup as one file, for another place</source>
        <translation>Escribir esta copia como un solo archivo, para otro lugar</translation>
    </message>
    <message>
        <source>{database} ({engine})</source>
        <translation>{database} ({engine})</translation>
    </message>
    <message>
        <source>{login} on {computer}</source>
        <translation>{login} en {computer}</translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message>
        <source>Backup: {state}.</source>
        <translation>Copia de seguridad: {state}.</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>No se conoce ninguna.</translation>
    </message>
    <message>
        <source>None went well yet.</source>
        <translation>Ninguna ha salido bien todavía.</translation>
    </message>
    <message numerus="yes">
        <source>One is expected every %n days.</source>
        <translation>
            <numerusform>Se espera una cada día.</numerusform>
            <numerusform>Se espera una cada %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One is expected every %n hours.</source>
        <translation>
            <numerusform>Se espera una cada hora.</numerusform>
            <numerusform>Se espera una cada %Ln horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore drill: {state}.</source>
        <translation>Simulacro de restauración: {state}.</translation>
    </message>
    <message>
        <source>The last good one is of {when}.</source>
        <translation>La última buena es del {when}.</translation>
    </message>
    <message>
        <source>The last that went well is of {when}.</source>
        <translation>El último que salió bien es del {when}.</translation>
    </message>
    <message>
        <source>The newest one, of {when}, was found damaged.</source>
        <translation>La más reciente, del {when}, resultó dañada.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>no se espera</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n acts are in the old database and not in the one in use.</source>
        <translation>
            <numerusform>%Ln acción está en la base de datos antigua y no en la que está en uso.</numerusform>
            <numerusform>%Ln acciones están en la base de datos antigua y no en la que está en uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts since {time} would be lost.</source>
        <translation>
            <numerusform>Se perdería %Ln acción hecha desde {time}.</numerusform>
            <numerusform>Se perderían %Ln acciones hechas desde {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new and would be added.</source>
        <translation>
            <numerusform>%Ln es nueva y se añadiría.</numerusform>
            <numerusform>%Ln son nuevas y se añadirían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups are damaged and cannot be restored.</source>
        <translation>
            <numerusform>%Ln copia está dañada y no se puede restaurar.</numerusform>
            <numerusform>%Ln copias están dañadas y no se pueden restaurar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups cannot be restored whole; back up again, which reads all files anew.</source>
        <translation>
            <numerusform>%Ln copia no se puede restaurar entera; haga otra copia, que lee de nuevo todos los archivos.</numerusform>
            <numerusform>%Ln copias no se pueden restaurar enteras; haga otra copia, que lee de nuevo todos los archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups go; {size} are free then.</source>
        <translation>
            <numerusform>Se quita %Ln copia; entonces quedan libres {size}.</numerusform>
            <numerusform>Se quitan %Ln copias; entonces quedan libres {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay as they were written.</source>
        <translation>
            <numerusform>%Ln copia queda como se escribió.</numerusform>
            <numerusform>%Ln copias quedan como se escribieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of students, faculty and settings would be lost.</source>
        <translation>
            <numerusform>Se perdería %Ln cambio de estudiantes, docentes y ajustes.</numerusform>
            <numerusform>Se perderían %Ln cambios de estudiantes, docentes y ajustes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the portal would be lost for good.</source>
        <translation>
            <numerusform>Se perdería para siempre %Ln cambio del portal.</numerusform>
            <numerusform>Se perderían para siempre %Ln cambios del portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies were saved in {folder}.</source>
        <translation>
            <numerusform>Se guardó %Ln copia en {folder}.</numerusform>
            <numerusform>Se guardaron %Ln copias en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged backups go into quarantine.</source>
        <translation>
            <numerusform>%Ln copia dañada pasa a cuarentena.</numerusform>
            <numerusform>%Ln copias dañadas pasan a cuarentena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged backups were put into quarantine.</source>
        <translation>
            <numerusform>%Ln copia dañada se puso en cuarentena.</numerusform>
            <numerusform>%Ln copias dañadas se pusieron en cuarentena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erasures are done again.</source>
        <translation>
            <numerusform>Se repite %Ln borrado.</numerusform>
            <numerusform>Se repiten %Ln borrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are neither in the store nor in this backup as they were handed in.</source>
        <translation>
            <numerusform>%Ln archivo no está ni en el almacén ni en esta copia tal como se entregó.</numerusform>
            <numerusform>%Ln archivos no están ni en el almacén ni en esta copia tal como se entregaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not in this backup, or are damaged there.</source>
        <translation>
            <numerusform>%Ln archivo no está en esta copia, o está dañado en ella.</numerusform>
            <numerusform>%Ln archivos no están en esta copia, o están dañados en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not in this backup.</source>
        <translation>
            <numerusform>%Ln archivo no está en esta copia.</numerusform>
            <numerusform>%Ln archivos no están en esta copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not named by the database any more, and stay away.</source>
        <translation>
            <numerusform>La base de datos ya no nombra %Ln archivo, que no vuelve.</numerusform>
            <numerusform>La base de datos ya no nombra %Ln archivos, que no vuelven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not what was handed in; they are backed up as they are.</source>
        <translation>
            <numerusform>%Ln archivo no es lo que se entregó; se copia tal como está.</numerusform>
            <numerusform>%Ln archivos no son lo que se entregó; se copian tal como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not what was written.</source>
        <translation>
            <numerusform>%Ln archivo no es lo que se escribió.</numerusform>
            <numerusform>%Ln archivos no son lo que se escribió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files belong to no backup; one that broke off leaves such, and the next sweeps them.</source>
        <translation>
            <numerusform>%Ln archivo no pertenece a ninguna copia; los deja una copia que se interrumpe, y la siguiente los limpia.</numerusform>
            <numerusform>%Ln archivos no pertenecen a ninguna copia; los deja una copia que se interrumpe, y la siguiente los limpia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that the tables name are not in the store.</source>
        <translation>
            <numerusform>%Ln archivo que nombran las tablas no está en el almacén.</numerusform>
            <numerusform>%Ln archivos que nombran las tablas no están en el almacén.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were put back.</source>
        <translation>
            <numerusform>Se repuso %Ln archivo.</numerusform>
            <numerusform>Se repusieron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files would be put back.</source>
        <translation>
            <numerusform>Se repondría %Ln archivo.</numerusform>
            <numerusform>Se repondrían %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have other values here, which stay.</source>
        <translation>
            <numerusform>%Ln tiene aquí otros valores, que se quedan.</numerusform>
            <numerusform>%Ln tienen aquí otros valores, que se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing or damaged</source>
        <translation>
            <numerusform>%Ln falta o está dañado</numerusform>
            <numerusform>%Ln faltan o están dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names lead outside the store; nothing is put there.</source>
        <translation>
            <numerusform>%Ln nombre lleva fuera del almacén; ahí no se pone nada.</numerusform>
            <numerusform>%Ln nombres llevan fuera del almacén; ahí no se pone nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here with the same values.</source>
        <translation>
            <numerusform>%Ln de ellas está aquí con los mismos valores.</numerusform>
            <numerusform>%Ln de ellas están aquí con los mismos valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out, for what they belong to is gone</source>
        <translation>
            <numerusform>%Ln fila se omite, porque aquello a lo que pertenece ya no está</numerusform>
            <numerusform>%Ln filas se omiten, porque aquello a lo que pertenecen ya no está</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows that came since stay</source>
        <translation>
            <numerusform>%Ln fila posterior se queda</numerusform>
            <numerusform>%Ln filas posteriores se quedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would be changed.</source>
        <translation>
            <numerusform>Se cambiaría %Ln fila.</numerusform>
            <numerusform>Se cambiarían %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand only here, and stay.</source>
        <translation>
            <numerusform>%Ln está solo aquí y se queda.</numerusform>
            <numerusform>%Ln están solo aquí y se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that only stand here would be removed.</source>
        <translation>
            <numerusform>Se quitaría %Ln que está solo aquí.</numerusform>
            <numerusform>Se quitarían %Ln que están solo aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%Ln ya estaba.</numerusform>
            <numerusform>%Ln ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get other values.</source>
        <translation>
            <numerusform>%Ln recibiría otros valores.</numerusform>
            <numerusform>%Ln recibirían otros valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>/backups/physics or s3://KEY-ID@bucket/physics</source>
        <translation>/backups/physics o s3://KEY-ID@bucket/physics</translation>
    </message>
    <message>
        <source>/srv/edumanage/restored or s3://bucket/restored</source>
        <translation>/srv/edumanage/restored o s3://bucket/restored</translation>
    </message>
    <message>
        <source>A .sql file of the portal&apos;s table, as the runbook&apos;s mysqldump writes it. It is looked at first, and nothing is changed by that.</source>
        <translation>Un archivo .sql de la tabla del portal, como lo escribe el mysqldump del manual de operación. Primero se mira, y con ello no se cambia nada.</translation>
    </message>
    <message>
        <source>A folder on another disk or of the network, or a bucket of an object store. A folder on the disk that the work is on is lost with it.</source>
        <translation>Una carpeta en otro disco o de la red, o un depósito de un almacén de objetos. Una carpeta en el mismo disco que los trabajos se pierde con él.</translation>
    </message>
    <message>
        <source>A folder that is empty or not there yet</source>
        <translation>Una carpeta vacía o que aún no existe</translation>
    </message>
    <message>
        <source>A line is left on it, on which you write the passphrase by hand.</source>
        <translation>En ella queda una línea para escribir a mano la frase de contraseña.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} letters; several words are easy to keep in mind.</source>
        <translation>Una frase de contraseña tiene al menos {count} letras; varias palabras son fáciles de recordar.</translation>
    </message>
    <message>
        <source>A sheet of paper with which these backups are read again, by this program or with ordinary tools: where they are, their number, and how. Keep it in another building than the backups.</source>
        <translation>Una hoja de papel con la que estas copias se vuelven a leer, con este programa o con herramientas corrientes: dónde están, su número y cómo hacerlo. Guárdela en un edificio distinto del de las copias.</translation>
    </message>
    <message>
        <source>A submission that was deleted or written over comes back under its number, with its files. Its history goes on.</source>
        <translation>Una entrega que se eliminó o se sobrescribió vuelve con su número y sus archivos. Su historial continúa.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Accounts and passwords stay as they are. The old database is kept until you dismiss it.</source>
        <translation>Las cuentas y contraseñas quedan como están. La base de datos antigua se conserva hasta que la descarte.</translation>
    </message>
    <message>
        <source>Acts and what came of each</source>
        <translation>Las acciones y qué fue de cada una</translation>
    </message>
    <message>
        <source>Acts that are looked at</source>
        <translation>Acciones que se miran</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>Añadir %Ln fila</numerusform>
            <numerusform>Añadir %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Añadir lo nuevo</translation>
    </message>
    <message>
        <source>Added since, and staying: {logins}.</source>
        <translation>Añadidos desde entonces, y se quedan: {logins}.</translation>
    </message>
    <message>
        <source>Added {new} rows, changed {different}, removed {only_here}; {same} were the same.</source>
        <translation>Filas añadidas: {new}; cambiadas: {different}; quitadas: {only_here}; {same} eran iguales.</translation>
    </message>
    <message>
        <source>Added {new} rows; {different} with other values here stayed as they are, {same} were the same.</source>
        <translation>Filas añadidas: {new}; {different} con otros valores aquí quedaron como están y {same} eran iguales.</translation>
    </message>
    <message>
        <source>All chosen files are in the store as they were handed in. There is nothing to restore.</source>
        <translation>Todos los archivos elegidos están en el almacén tal como se entregaron. No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>All submissions, with their history</source>
        <translation>Todas las entregas, con su historial</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Altered: {name}</source>
        <translation>Alterado: {name}</translation>
    </message>
    <message>
        <source>An account of the server {server} is needed that may make databases and tables, such as root.</source>
        <translation>Hace falta una cuenta del servidor {server} que pueda crear bases de datos y tablas, como root.</translation>
    </message>
    <message>
        <source>An account of {server} with the role “backup” is needed, which may read everything.</source>
        <translation>Hace falta una cuenta de {server} con el rol «backup», que puede leerlo todo.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another old database took its place</source>
        <translation>Otra base de datos antigua ocupó su lugar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Backed up {rows} rows and {files} files, {size}.</source>
        <translation>Copiado: {rows} filas y {files} archivos, {size}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups that stay and that go into quarantine</source>
        <translation>Copias que se quedan y que pasan a cuarentena</translation>
    </message>
    <message>
        <source>Backups that would go and that stay</source>
        <translation>Copias que se quitarían y que se quedan</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Changes of the portal since the backup, until the switch, that only the old database has: {count}.</source>
        <translation>Cambios del portal desde la copia, hasta el cambio de base, que solo tiene la base de datos antigua: {count}.</translation>
    </message>
    <message>
        <source>Choose a .sql file</source>
        <translation>Elegir un archivo .sql</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder for the copies</source>
        <translation>Elegir una carpeta para las copias</translation>
    </message>
    <message>
        <source>Choose a folder of this computer</source>
        <translation>Elegir una carpeta de este equipo</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Elegir una impresora</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Elegir todos los mostrados</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Elegir una carpeta vacía</translation>
    </message>
    <message>
        <source>Choose an empty folder of this computer</source>
        <translation>Elegir una carpeta vacía de este equipo</translation>
    </message>
    <message>
        <source>Choose at least one table.</source>
        <translation>Elija al menos una tabla.</translation>
    </message>
    <message>
        <source>Choose every file that the search shows</source>
        <translation>Elegir todos los archivos que muestra la búsqueda</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose no file any more, shown or not</source>
        <translation>No elegir ya ningún archivo, se muestre o no</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>Choose other files (Escape)</source>
        <translation>Elegir otros archivos (Escape)</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Archivos elegidos</translation>
    </message>
    <message>
        <source>Chosen files of {backup}</source>
        <translation>Archivos elegidos de {backup}</translation>
    </message>
    <message>
        <source>Chosen tables</source>
        <translation>Tablas elegidas</translation>
    </message>
    <message>
        <source>Clean up backups</source>
        <translation>Limpiar copias de seguridad</translation>
    </message>
    <message>
        <source>Cleaning up backups</source>
        <translation>Limpieza de copias de seguridad</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Close, and leave everything as it is</source>
        <translation>Cerrar y dejarlo todo como está</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflictos de interés</translation>
    </message>
    <message>
        <source>Copies of files of {backup}</source>
        <translation>Copias de archivos de {backup}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Damaged {time}, read by {login}</source>
        <translation>Dañada {time}, la leyó {login}</translation>
    </message>
    <message>
        <source>Damaged · {time}</source>
        <translation>Dañada · {time}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Disabled since, and staying so: {logins}.</source>
        <translation>Desactivados desde entonces, y así se quedan: {logins}.</translation>
    </message>
    <message>
        <source>Dismissing the database in use until {time}</source>
        <translation>Descarte de la base de datos en uso hasta {time}</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Descartar…</translation>
    </message>
    <message numerus="yes">
        <source>Do %n acts again</source>
        <translation>
            <numerusform>Repetir %Ln acción</numerusform>
            <numerusform>Repetir %Ln acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Do lost work again…</source>
        <translation>Repetir lo perdido…</translation>
    </message>
    <message>
        <source>Doing again what was done until {time}</source>
        <translation>Repetición de lo hecho hasta {time}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>Drafts that were handed on</source>
        <translation>Borradores cedidos</translation>
    </message>
    <message>
        <source>Encrypt the backups with a passphrase</source>
        <translation>Cifrar las copias con una frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypted backups are here.</source>
        <translation>Aquí hay copias cifradas.</translation>
    </message>
    <message>
        <source>Erased, or not named any more</source>
        <translation>Borrado, o ya no se nombra</translation>
    </message>
    <message>
        <source>Every file in the backup of {time}, and how the store has it today. Put the chosen ones back into the store, or save copies of them in a folder to look at what was handed in.</source>
        <translation>Todos los archivos de la copia de {time}, y cómo los tiene hoy el almacén. Los elegidos se pueden reponer en el almacén, o guardar como copias en una carpeta para ver lo que se entregó.</translation>
    </message>
    <message>
        <source>Every file is in the store as it was handed in. There is nothing to restore.</source>
        <translation>Todos los archivos están en el almacén tal como se entregaron. No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>Everybody&apos;s choices about mails</source>
        <translation>Preferencias de correo de cada persona</translation>
    </message>
    <message>
        <source>Everybody&apos;s drafts</source>
        <translation>Borradores de cada persona</translation>
    </message>
    <message>
        <source>Everybody&apos;s phrases</source>
        <translation>Frases de cada persona</translation>
    </message>
    <message>
        <source>Everybody&apos;s prepared decisions</source>
        <translation>Decisiones preparadas de cada persona</translation>
    </message>
    <message>
        <source>Everybody&apos;s saved views</source>
        <translation>Vistas guardadas de cada persona</translation>
    </message>
    <message>
        <source>Everything is as it was backed up.</source>
        <translation>Todo está tal como se copió.</translation>
    </message>
    <message>
        <source>Everything is what was written.</source>
        <translation>Todo es lo que se escribió.</translation>
    </message>
    <message>
        <source>Everything that was done in the old database is in the one in use.</source>
        <translation>Todo lo hecho en la base de datos antigua está en la que está en uso.</translation>
    </message>
    <message>
        <source>Export of {backup}</source>
        <translation>Exportación de {backup}</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Failed {time}, tried by {login}</source>
        <translation>Error {time}, lo intentó {login}</translation>
    </message>
    <message>
        <source>Failed · {time}</source>
        <translation>Error · {time}</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Archivos de la copia</translation>
    </message>
    <message>
        <source>Files of {backup}</source>
        <translation>Archivos de {backup}</translation>
    </message>
    <message>
        <source>Files that are missing or altered</source>
        <translation>Archivos que faltan o están alterados</translation>
    </message>
    <message>
        <source>Files that the database names and that are missing in the store, or not what was handed in, are put back. What is altered is kept under another name.</source>
        <translation>Se reponen los archivos que la base de datos nombra y que faltan en el almacén o no son lo que se entregó. Lo alterado se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>Folder or bucket</source>
        <translation>Carpeta o depósito</translation>
    </message>
    <message>
        <source>Folder or bucket for the files</source>
        <translation>Carpeta o depósito para los archivos</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Volver a ella…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se quita</translation>
    </message>
    <message>
        <source>Goes into quarantine; damaged: {files}</source>
        <translation>Pasa a cuarentena; dañado: {files}</translation>
    </message>
    <message>
        <source>Going back to the database in use until {time}</source>
        <translation>Vuelta a la base de datos en uso hasta {time}</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>How many changes of the portal since the backup only the old database has is not known: it could not be read.</source>
        <translation>No se sabe cuántos cambios del portal desde la copia tiene solo la base de datos antigua: no se pudo leer.</translation>
    </message>
    <message>
        <source>Import a mysqldump</source>
        <translation>Importar un mysqldump</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Importación de {file}</translation>
    </message>
    <message>
        <source>In place of what is in use</source>
        <translation>En lugar de lo que está en uso</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>En el almacén</translation>
    </message>
    <message>
        <source>In use until</source>
        <translation>En uso hasta</translation>
    </message>
    <message>
        <source>Into a new place</source>
        <translation>En un lugar nuevo</translation>
    </message>
    <message>
        <source>It cannot be brought back, and what was done in it only is lost with it.</source>
        <translation>No se puede recuperar, y lo que solo se hizo en ella se pierde con ella.</translation>
    </message>
    <message>
        <source>It has another number then: a passphrase in a keyring has to be kept anew.</source>
        <translation>Entonces tiene otro número: si un llavero guarda una frase de contraseña, hay que guardarla de nuevo.</translation>
    </message>
    <message>
        <source>It is in use again. The one before is kept in its turn.</source>
        <translation>Vuelve a estar en uso. La anterior se conserva a su vez.</translation>
    </message>
    <message>
        <source>Its files come with it, and its history goes on: what happened stays told.</source>
        <translation>Sus archivos vuelven con ella y su historial continúa: lo ocurrido sigue constando.</translation>
    </message>
    <message>
        <source>Its submission is not there</source>
        <translation>Su entrega no está</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>Guardarla en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Keep what came since</source>
        <translation>Conservar lo llegado después</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation>Última copia: {time}</translation>
    </message>
    <message>
        <source>Leads outside the store</source>
        <translation>Lleva fuera del almacén</translation>
    </message>
    <message>
        <source>Let it take the place of the one in use, which is kept in its turn</source>
        <translation>Ponerla en el lugar de la que está en uso, que se conserva a su vez</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Mirar el archivo</translation>
    </message>
    <message>
        <source>Look what would be lost</source>
        <translation>Mirar qué se perdería</translation>
    </message>
    <message>
        <source>Look what would be put back</source>
        <translation>Mirar qué se repondría</translation>
    </message>
    <message>
        <source>Look what would change</source>
        <translation>Mirar qué cambiaría</translation>
    </message>
    <message>
        <source>Look which files</source>
        <translation>Mirar qué archivos</translation>
    </message>
    <message>
        <source>Looked at {looked} of {count} files…</source>
        <translation>Revisados {looked} de {count} archivos…</translation>
    </message>
    <message>
        <source>Looked for {looked} of {count} in the store…</source>
        <translation>Buscados {looked} de {count} en el almacén…</translation>
    </message>
    <message>
        <source>Looking what is damaged…</source>
        <translation>Mirando qué está dañado…</translation>
    </message>
    <message>
        <source>Looking what would go…</source>
        <translation>Mirando qué se quitaría…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Looking… {looked} of {count}</source>
        <translation>Mirando… {looked} de {count}</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Missing in the store: {count}.</source>
        <translation>Faltan en el almacén: {count}.</translation>
    </message>
    <message>
        <source>Missing: {name}</source>
        <translation>Falta: {name}</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Pasada</translation>
    </message>
    <message>
        <source>Name a folder with its whole path.</source>
        <translation>Indique una carpeta con su ruta completa.</translation>
    </message>
    <message>
        <source>Name a place first.</source>
        <translation>Indique antes un lugar.</translation>
    </message>
    <message>
        <source>Name an empty database on {server} (CREATE DATABASE), or one that “server prepare” made and nobody worked in yet, with an account of the server that may make tables and triggers in it.</source>
        <translation>Indique una base de datos vacía en {server} (CREATE DATABASE), o una que haya creado «server prepare» y en la que nadie haya trabajado aún, con una cuenta del servidor que pueda crear tablas y disparadores en ella.</translation>
    </message>
    <message>
        <source>Name the account that backs up.</source>
        <translation>Indicar la cuenta que hace las copias.</translation>
    </message>
    <message>
        <source>Name the database, the account and the place of the files.</source>
        <translation>Indique la base de datos, la cuenta y el lugar de los archivos.</translation>
    </message>
    <message>
        <source>Name the submission by its number, as its history and the queue tell it.</source>
        <translation>Indique la entrega por su número, tal como figura en su historial y en la cola.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never restored in a drill</source>
        <translation>Nunca restaurada en un simulacro</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nunca verificada</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Base de datos nueva</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>No backup goes, and nothing else is left over.</source>
        <translation>No se quita ninguna copia y no sobra nada más.</translation>
    </message>
    <message>
        <source>No backup goes; broken-off backups left {size}, which are free then.</source>
        <translation>No se quita ninguna copia; las copias interrumpidas dejaron {size}, que entonces quedan libres.</translation>
    </message>
    <message>
        <source>No longer possible as the submission stands</source>
        <translation>Ya no es posible tal como está la entrega</translation>
    </message>
    <message>
        <source>No old database is kept: nothing was restored in place.</source>
        <translation>No se conserva ninguna base de datos antigua: no se restauró nada en su sitio.</translation>
    </message>
    <message>
        <source>No switch came of it</source>
        <translation>No llegó a haber cambio</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Not as it was backed up: {what}</source>
        <translation>No está como se copió: {what}</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>No está en esta copia</translation>
    </message>
    <message>
        <source>Not let in again: {logins}.</source>
        <translation>Siguen sin acceso: {logins}.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin mirar</translation>
    </message>
    <message>
        <source>Not what was handed in: {count}. What is there is kept under another name.</source>
        <translation>No son lo que se entregó: {count}. Lo que hay se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>Nothing is backed up here yet. Without its passphrase nobody reads an encrypted backup, and nobody can help: write it down, and keep it in a safe.</source>
        <translation>Aquí todavía no se ha copiado nada. Sin su frase de contraseña nadie lee una copia cifrada y nadie puede ayudar: anótela y guárdela en una caja fuerte.</translation>
    </message>
    <message>
        <source>Nothing is backed up yet.</source>
        <translation>Todavía no se ha copiado nada.</translation>
    </message>
    <message>
        <source>Nothing that is in use is touched.</source>
        <translation>No se toca nada de lo que está en uso.</translation>
    </message>
    <message>
        <source>Nothing that people did since would be lost.</source>
        <translation>No se perdería nada de lo que se ha hecho desde entonces.</translation>
    </message>
    <message>
        <source>Nothing was switched: the database in use is as it was.</source>
        <translation>No se cambió nada: la base de datos en uso está como estaba.</translation>
    </message>
    <message>
        <source>Number of the submission</source>
        <translation>Número de la entrega</translation>
    </message>
    <message>
        <source>Old databases</source>
        <translation>Bases de datos antiguas</translation>
    </message>
    <message>
        <source>On the server {server} a backup is taken by an account with the role “backup”, which reads everything and changes nothing: administrators may not read the drafts of others. Its password is kept in memory until you sign out.</source>
        <translation>En el servidor {server}, las copias las hace una cuenta con el rol «backup», que lo lee todo y no cambia nada: los administradores no pueden leer los borradores de otras personas. Su contraseña se conserva en memoria hasta que cierre la sesión.</translation>
    </message>
    <message>
        <source>On the server {server} old databases are kept where only an administrator of the server sees them, such as root. Its password is kept in memory until you sign out.</source>
        <translation>En el servidor {server}, las bases de datos antiguas se conservan donde solo las ve un administrador del servidor, como root. Su contraseña se conserva en memoria hasta que cierre la sesión.</translation>
    </message>
    <message>
        <source>On the server {server} the portal&apos;s table is written by its owner or by the portal&apos;s own account. The password is used for this import only.</source>
        <translation>En el servidor {server}, la tabla del portal la escribe su propietario o la cuenta del propio portal. La contraseña se usa solo para esta importación.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>One submission</source>
        <translation>Una entrega</translation>
    </message>
    <message>
        <source>Only what is missing or damaged</source>
        <translation>Solo lo que falta o está dañado</translation>
    </message>
    <message>
        <source>Only when it is proven it takes the place of what is in use. The old database is kept beside, and what people did since can be done again.</source>
        <translation>Solo cuando está comprobada ocupa el lugar de lo que está en uso. La base de datos antigua se conserva aparte, y lo que se ha hecho desde entonces se puede repetir.</translation>
    </message>
    <message>
        <source>Only where it is not remembered yet</source>
        <translation>Solo donde aún no se recuerda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Otherwise than in the backup: {names}.</source>
        <translation>Distinto que en la copia: {names}.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Frase de contraseña de las copias</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passwords are in no backup: run “server prepare” on that database, then give people one-time passwords.</source>
        <translation>Las contraseñas no están en ninguna copia: ejecute «server prepare» en esa base de datos y dé después contraseñas de un solo uso.</translation>
    </message>
    <message>
        <source>Print the passphrase on it</source>
        <translation>Imprimir la frase de contraseña</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Proven {time} by {login}</source>
        <translation>Comprobada {time} por {login}</translation>
    </message>
    <message>
        <source>Proven · {time}</source>
        <translation>Comprobada · {time}</translation>
    </message>
    <message>
        <source>Put these files back</source>
        <translation>Reponer estos archivos</translation>
    </message>
    <message>
        <source>README.txt is written anew.</source>
        <translation>README.txt se escribe de nuevo.</translation>
    </message>
    <message>
        <source>README.txt was written anew.</source>
        <translation>README.txt se escribió de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Read %n files of the repository, {size}.</source>
        <translation>
            <numerusform>Se leyó %Ln archivo del repositorio, {size}.</numerusform>
            <numerusform>Se leyeron %Ln archivos del repositorio, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read {read} of {count} in the store…</source>
        <translation>Leídos {read} de {count} en el almacén…</translation>
    </message>
    <message>
        <source>Reading which files there are…</source>
        <translation>Leyendo qué archivos hay…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Refused by the rules</source>
        <translation>La rechazan las reglas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backups</source>
        <translation>
            <numerusform>Quitar %Ln copia</numerusform>
            <numerusform>Quitar %Ln copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Quitar para siempre</translation>
    </message>
    <message>
        <source>Remove the chosen old database for good</source>
        <translation>Quitar para siempre la base de datos antigua elegida</translation>
    </message>
    <message>
        <source>Remove what nothing needs</source>
        <translation>Quitar lo que nada necesita</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n backups; {size} are free again.</source>
        <translation>
            <numerusform>Se quitó %Ln copia; vuelven a estar libres {size}.</numerusform>
            <numerusform>Se quitaron %Ln copias; vuelven a estar libres {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Repair backups</source>
        <translation>Reparar copias</translation>
    </message>
    <message>
        <source>Repair of the backups</source>
        <translation>Reparación de las copias</translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>Reemplazar la tabla</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore all submissions</source>
        <translation>Restaurar todas las entregas</translation>
    </message>
    <message>
        <source>Restore drill of {backup}</source>
        <translation>Simulacro de restauración de {backup}</translation>
    </message>
    <message>
        <source>Restore in place</source>
        <translation>Restaurar en su sitio</translation>
    </message>
    <message>
        <source>Restore in place of {backup}</source>
        <translation>Restauración en su sitio de {backup}</translation>
    </message>
    <message>
        <source>Restore of all submissions of {backup}</source>
        <translation>Restauración de todas las entregas de {backup}</translation>
    </message>
    <message>
        <source>Restore of chosen tables of {backup}</source>
        <translation>Restauración de tablas elegidas de {backup}</translation>
    </message>
    <message>
        <source>Restore of {backup}</source>
        <translation>Restauración de {backup}</translation>
    </message>
    <message>
        <source>Restore these tables</source>
        <translation>Restaurar estas tablas</translation>
    </message>
    <message>
        <source>Restored {rows} rows and {files} files in {seconds} s.</source>
        <translation>Restaurado: {rows} filas y {files} archivos en {seconds} s.</translation>
    </message>
    <message>
        <source>Restored {rows} rows, proven, and in use now.</source>
        <translation>Restaurado: {rows} filas, comprobadas y ya en uso.</translation>
    </message>
    <message>
        <source>Rows that the backup has not stay as they are</source>
        <translation>Las filas que la copia no tiene quedan como están</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save copies…</source>
        <translation>Guardar copias…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the files</source>
        <translation>Buscar en los archivos</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <translation>Secreto de la clave</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings of mails</source>
        <translation>Ajustes del correo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>So nobody can work in it. Files that were put back stay where they are. Restore another backup, or this one with the command “backup restore --accept-damage” to work in it as it is.</source>
        <translation>Por eso nadie puede trabajar en ella. Los archivos que se devolvieron se quedan donde están. Restaure otra copia, o esta con la orden «backup restore --accept-damage» para trabajar en ella tal como está.</translation>
    </message>
    <message>
        <source>Somebody is at work with these backups.</source>
        <translation>Alguien está trabajando con estas copias.</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>Stays: {why}</source>
        <translation>Se queda: {why}</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Student number, name, title, file name</source>
        <translation>Número de estudiante, nombre, título, nombre de archivo</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Students, faculty, settings and what is people&apos;s own stay as they are today.</source>
        <translation>Los estudiantes, los docentes, los ajustes y lo propio de cada persona quedan como están hoy.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Submission {number}</source>
        <translation>Entrega {number}</translation>
    </message>
    <message>
        <source>Submission {number} is as it was in the backup.</source>
        <translation>La entrega {number} está como en la copia.</translation>
    </message>
    <message>
        <source>Submission {number} is as it was. There is nothing to restore.</source>
        <translation>La entrega {number} está como estaba. No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>Submission {number} of {backup}</source>
        <translation>Entrega {number} de {backup}</translation>
    </message>
    <message>
        <source>Submission {number} was changed, and would be as it was.</source>
        <translation>La entrega {number} se cambió y volvería a estar como estaba.</translation>
    </message>
    <message>
        <source>Submission {number} was deleted, and would come back.</source>
        <translation>La entrega {number} se eliminó y volvería.</translation>
    </message>
    <message>
        <source>Submissions: {submissions}, decisions: {decisions}, others: {others}. They can be done again afterwards.</source>
        <translation>Entregas: {submissions}, decisiones: {decisions}, otras: {others}. Después se pueden repetir.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables to restore</source>
        <translation>Tablas que restaurar</translation>
    </message>
    <message>
        <source>Templates of work</source>
        <translation>Plantillas de trabajos</translation>
    </message>
    <message>
        <source>The backup of {time} took its place</source>
        <translation>La copia del {time} ocupó su lugar</translation>
    </message>
    <message>
        <source>The backup of {time} with {rows} rows and {files} files is restored beside what is in use. Every row and file is compared with what was backed up.</source>
        <translation>La copia del {time}, con {rows} filas y {files} archivos, se restaura junto a lo que está en uso. Cada fila y cada archivo se compara con lo que se copió.</translation>
    </message>
    <message>
        <source>The backups in {place} are encrypted. Their passphrase is kept in memory until you sign out, and nowhere else.</source>
        <translation>Las copias de {place} están cifradas. Su frase de contraseña se conserva en memoria hasta que cierre la sesión, y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>The backups in {place} are encrypted. Their passphrase is kept in memory until you sign out.</source>
        <translation>Las copias de {place} están cifradas. Su frase de contraseña se conserva en memoria hasta que cierre la sesión.</translation>
    </message>
    <message>
        <source>The backups may only be read here, so they were not locked; every file was compared.</source>
        <translation>Aquí las copias solo se pueden leer, así que no se bloquearon; se comparó cada archivo.</translation>
    </message>
    <message>
        <source>The backups may only be read here, so this proof could not be noted with them.</source>
        <translation>Aquí las copias solo se pueden leer, así que esta comprobación no se pudo anotar junto a ellas.</translation>
    </message>
    <message>
        <source>The chosen tables are as they were. There is nothing to restore.</source>
        <translation>Las tablas elegidas están como estaban. No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>The chosen tables become what they were, all at once, and everything else stays. Submissions take the place of those in use with all that is chained to them; the old database is kept then.</source>
        <translation>Las tablas elegidas vuelven a ser lo que eran, todas a la vez, y todo lo demás queda como está. Las entregas ocupan el lugar de las que están en uso, con todo lo encadenado a ellas; en ese caso se conserva la base de datos antigua.</translation>
    </message>
    <message>
        <source>The database stays as it is.</source>
        <translation>La base de datos queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n rows.</source>
        <translation>
            <numerusform>El archivo tiene %Ln fila.</numerusform>
            <numerusform>El archivo tiene %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files cannot be listed</source>
        <translation>No se puede obtener la lista de archivos</translation>
    </message>
    <message>
        <source>The key is written anew from its copy.</source>
        <translation>La clave se escribe de nuevo a partir de su duplicado.</translation>
    </message>
    <message>
        <source>The key was written anew from its copy.</source>
        <translation>La clave se escribió de nuevo a partir de su duplicado.</translation>
    </message>
    <message>
        <source>The list of the backups is damaged: those that were found without it stand here.</source>
        <translation>La lista de las copias está dañada: aquí figuran las que se encontraron sin ella.</translation>
    </message>
    <message>
        <source>The list of the backups is made anew.</source>
        <translation>La lista de las copias se crea de nuevo.</translation>
    </message>
    <message>
        <source>The list of the backups was made anew.</source>
        <translation>La lista de las copias se creó de nuevo.</translation>
    </message>
    <message>
        <source>The newest backup stays, and of so many days, weeks, months and years with backups the newest of each. What is removed cannot be brought back.</source>
        <translation>La copia más reciente se queda y, de tantos días, semanas, meses y años con copias, la más reciente de cada uno. Lo que se quita no se puede recuperar.</translation>
    </message>
    <message>
        <source>The old database is gone.</source>
        <translation>La base de datos antigua ya no está.</translation>
    </message>
    <message>
        <source>The old database is kept: “Old databases…” does its lost work again, goes back to it, or dismisses it.</source>
        <translation>La base de datos antigua se conserva: «Bases antiguas…» repite lo que se perdió, vuelve a ella o la descarta.</translation>
    </message>
    <message>
        <source>The sheet is sent to the printer.</source>
        <translation>La hoja se ha enviado a la impresora.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya está</translation>
    </message>
    <message numerus="yes">
        <source>There is nothing to repair: %n backups are as they were written.</source>
        <translation>
            <numerusform>No hay nada que reparar: %Ln copia está como se escribió.</numerusform>
            <numerusform>No hay nada que reparar: %Ln copias están como se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to do again.</source>
        <translation>No había nada que repetir.</translation>
    </message>
    <message>
        <source>There, not read yet</source>
        <translation>Está, aún sin leer</translation>
    </message>
    <message>
        <source>This backup is proven restorable.</source>
        <translation>Está comprobado que esta copia se puede restaurar.</translation>
    </message>
    <message>
        <source>To open it, add a connection to {file} when you sign in, with {files} under Files. Passwords are in no backup: where no administrator can sign in, the first to open it becomes one.</source>
        <translation>Para abrirla, añada al iniciar sesión una conexión a {file}, con {files} en «Archivos». Las contraseñas no están en ninguna copia: donde ningún administrador puede iniciar sesión, lo será quien la abra primero.</translation>
    </message>
    <message>
        <source>Too many: {name}</source>
        <translation>De más: {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unreadable: {name}</source>
        <translation>Ilegible: {name}</translation>
    </message>
    <message>
        <source>Verification of all backups</source>
        <translation>Verificación de todas las copias</translation>
    </message>
    <message>
        <source>Verify all next: that reads the contents of the files too.</source>
        <translation>Use ahora «Verificar todo»: lee también el contenido de los archivos.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a restore in place put aside is kept until you dismiss it. What people did in it can be done again in the one in use, each act as whoever it was of.</source>
        <translation>Lo que una restauración en su sitio dejó aparte se conserva hasta que lo descarte. Lo que se hizo allí se puede repetir en la base de datos en uso, cada acción en nombre de quien la hizo.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>What is damaged: {file}</source>
        <translation>Qué está dañado: {file}</translation>
    </message>
    <message>
        <source>What is whole is never touched, and nothing is removed: a damaged backup goes into the folder “quarantine” of the place, where it stays as it is.</source>
        <translation>Lo que está íntegro no se toca nunca y no se quita nada: una copia dañada pasa a la carpeta «quarantine» del lugar, donde queda como está.</translation>
    </message>
    <message>
        <source>What was erased since stays erased. Each change of a record is in its history of changes, as yours.</source>
        <translation>Lo que se borró desde entonces sigue borrado. Cada cambio de un registro figura en su historial de cambios, a nombre de usted.</translation>
    </message>
    <message>
        <source>What was read by whom</source>
        <translation>Qué ha leído cada persona</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Qué se perdería</translation>
    </message>
    <message>
        <source>What would become of the files</source>
        <translation>Qué sería de los archivos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where the backups lie</source>
        <translation>Dónde están las copias</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>¿Qué cuenta?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who teaches whom</source>
        <translation>Quién enseña a quién</translation>
    </message>
    <message>
        <source>Whoever has the sheet and the backups reads everything. Remove the file once it is printed.</source>
        <translation>Quien tenga la hoja y las copias lo lee todo. Quite el archivo en cuanto esté impreso.</translation>
    </message>
    <message>
        <source>Whoever signs in to your account of this computer can read the backups then</source>
        <translation>Quien inicie sesión en su cuenta de este equipo podrá entonces leer las copias</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Íntegro</translation>
    </message>
    <message>
        <source>Whole {time}, read by {login}</source>
        <translation>Íntegra {time}, la leyó {login}</translation>
    </message>
    <message>
        <source>Whole · {time}</source>
        <translation>Íntegra · {time}</translation>
    </message>
    <message>
        <source>Whole, and left alone: {count}.</source>
        <translation>Intactos, y se dejan como están: {count}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Work that was done again</source>
        <translation>Trabajo que se repitió</translation>
    </message>
    <message>
        <source>Write the chosen files as the backup has them into a folder; the store stays as it is</source>
        <translation>Escribir en una carpeta los archivos elegidos tal como los tiene la copia; el almacén queda como está</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written as {path}. Print it, then remove the file.</source>
        <translation>Escrita como {path}. Imprímala y quite después el archivo.</translation>
    </message>
    <message>
        <source>Written as {path}. “tar -xf” makes it a place of backups again.</source>
        <translation>Escrito como {path}. «tar -xf» lo convierte otra vez en un lugar de copias.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>You choose from a list of all files in this backup, which tells how the store has each. They are put back into the store, or saved as copies in a folder.</source>
        <translation>Se elige de una lista de todos los archivos de esta copia, que dice cómo tiene el almacén cada uno. Se reponen en el almacén, o se guardan como copias en una carpeta.</translation>
    </message>
    <message>
        <source>a restore drill</source>
        <translation>un simulacro de restauración</translation>
    </message>
    <message>
        <source>backing up</source>
        <translation>haciendo una copia</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>limpiando</translation>
    </message>
    <message>
        <source>come back: {added}, changed: {changed}, go: {removed}</source>
        <translation>vuelven: {added}, cambian: {changed}, se quitan: {removed}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>faculty member</source>
        <translation>docente</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>of its day</source>
        <translation>de su día</translation>
    </message>
    <message>
        <source>of its month</source>
        <translation>de su mes</translation>
    </message>
    <message>
        <source>of its week</source>
        <translation>de su semana</translation>
    </message>
    <message>
        <source>of its year</source>
        <translation>de su año</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>recovery-sheet.pdf</translation>
    </message>
    <message>
        <source>repository.json is made anew from what is there.</source>
        <translation>repository.json se crea de nuevo a partir de lo que hay.</translation>
    </message>
    <message>
        <source>repository.json was made anew.</source>
        <translation>repository.json se creó de nuevo.</translation>
    </message>
    <message>
        <source>restore drill: done {time}</source>
        <translation>simulacro de restauración: hecho {time}</translation>
    </message>
    <message>
        <source>restore drill: due, the last {time}</source>
        <translation>simulacro de restauración: pendiente, el último {time}</translation>
    </message>
    <message>
        <source>restore drill: never made</source>
        <translation>simulacro de restauración: nunca hecho</translation>
    </message>
    <message>
        <source>restore drill: overdue, never made</source>
        <translation>simulacro de restauración: con retraso, nunca hecho</translation>
    </message>
    <message>
        <source>restore drill: overdue, the last {time}</source>
        <translation>simulacro de restauración: con retraso, el último {time}</translation>
    </message>
    <message>
        <source>restore drill: the last one failed</source>
        <translation>simulacro de restauración: el último falló</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>student</source>
        <translation>estudiante</translation>
    </message>
    <message>
        <source>the last proven restorable</source>
        <translation>la última comprobada como restaurable</translation>
    </message>
    <message>
        <source>the last verified</source>
        <translation>la última verificada</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>la más reciente</translation>
    </message>
    <message>
        <source>time of receipt</source>
        <translation>hora de recepción</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>{backup} · {drill}</source>
        <translation>{backup} · {drill}</translation>
    </message>
    <message>
        <source>{backup}, and a newer one is overdue</source>
        <translation>{backup}, y otra más reciente lleva retraso</translation>
    </message>
    <message>
        <source>{backup}, and it is damaged</source>
        <translation>{backup}, y está dañada</translation>
    </message>
    <message>
        <source>{backup}, and the next one failed</source>
        <translation>{backup}, y la siguiente falló</translation>
    </message>
    <message>
        <source>{before} · {more}</source>
        <translation>{before} · {more}</translation>
    </message>
    <message>
        <source>{fate}: {count}</source>
        <translation>{fate}: {count}</translation>
    </message>
    <message>
        <source>{fate}: {why}</source>
        <translation>{fate}: {why}</translation>
    </message>
    <message>
        <source>{file}, {student}, {title}, submission {number}, {size}. In the store: {state}.</source>
        <translation>{file}, {student}, {title}, entrega {number}, {size}. En el almacén: {state}.</translation>
    </message>
    <message>
        <source>{file}, {student}, {title}, submission {number}, {size}. In the store: {state}. Chosen.</source>
        <translation>{file}, {student}, {title}, entrega {number}, {size}. En el almacén: {state}. Elegido.</translation>
    </message>
    <message>
        <source>{login} is at work with these backups on {computer} since {time}: {job}.</source>
        <translation>{login} trabaja con estas copias en {computer} desde {time}: {job}.</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
    <message>
        <source>{proof}, in {engine}</source>
        <translation>{proof}, en {engine}</translation>
    </message>
    <message>
        <source>{state}, not backed up</source>
        <translation>{state}, sin copia</translation>
    </message>
    <message>
        <source>{table}: {words}</source>
        <translation>{table}: {words}</translation>
    </message>
</context>
<context>
    <name>BackupsDoing</name>
    <message>
        <source>Export as one file</source>
        <translation>Exportar como un solo archivo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Damaged: {backup}</source>
        <translation>Dañada: {backup}</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>{time}, by {login}, {size}, {rows} rows, {files} files. {verified}. {drilled}</source>
        <translation>{time}, por {login}, {size}, {rows} filas, {files} archivos. {verified}. {drilled}</translation>
    </message>
    <message>
        <source>{time}. {why}</source>
        <translation>{time}. {why}</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>A sheet of paper with which these backups are read again</source>
        <translation>Una hoja de papel con la que estas copias se vuelven a leer</translation>
    </message>
    <message>
        <source>Back up all tables and files as they are now</source>
        <translation>Copiar todas las tablas y archivos tal como están ahora</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Bring in a .sql file of the portal&apos;s table, after a look at it</source>
        <translation>Traer un archivo .sql de la tabla del portal, después de mirarlo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose where the backups lie</source>
        <translation>Elegir dónde están las copias</translation>
    </message>
    <message>
        <source>Choose where they are to lie: a folder on another disk or of the network, or a bucket. The first backup copies everything, later ones only what changed, while everybody goes on working.</source>
        <translation>Elija dónde han de estar: una carpeta en otro disco o de la red, o un depósito. La primera copia lo copia todo; las siguientes, solo lo que cambió, mientras todos siguen trabajando.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpiar…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Frase de contraseña…</translation>
    </message>
    <message>
        <source>Forget the passphrase</source>
        <translation>Olvidar la frase de contraseña</translation>
    </message>
    <message>
        <source>How backups stand…</source>
        <translation>Estado de las copias…</translation>
    </message>
    <message>
        <source>How it stands with the backups</source>
        <translation>Cómo están las copias de seguridad</translation>
    </message>
    <message>
        <source>Import a mysqldump…</source>
        <translation>Importar un mysqldump…</translation>
    </message>
    <message>
        <source>In {place}</source>
        <translation>En {place}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Aún no hay copias</translation>
    </message>
    <message>
        <source>Nothing is backed up here yet</source>
        <translation>Aquí todavía no se ha copiado nada</translation>
    </message>
    <message>
        <source>Old databases…</source>
        <translation>Bases antiguas…</translation>
    </message>
    <message>
        <source>Read every file of every backup, and name what is not what was written</source>
        <translation>Leer cada archivo de cada copia y nombrar lo que no es lo que se escribió</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Leyendo las copias…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Hoja de recuperación…</translation>
    </message>
    <message>
        <source>Remove backups that are kept no longer, after a look at which</source>
        <translation>Quitar las copias que ya no se conservan, después de mirar cuáles</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programación…</translation>
    </message>
    <message>
        <source>Take the passphrase of these backups out of this computer&apos;s keyring</source>
        <translation>Quitar la frase de contraseña de estas copias del llavero de este equipo</translation>
    </message>
    <message>
        <source>Take what is damaged out of the way, after a look at what would be done</source>
        <translation>Apartar lo que está dañado, después de mirar qué se haría</translation>
    </message>
    <message>
        <source>The backups cannot be opened</source>
        <translation>Las copias no se pueden abrir</translation>
    </message>
    <message>
        <source>The backups cannot be read</source>
        <translation>Las copias no se pueden leer</translation>
    </message>
    <message>
        <source>The first backup copies all tables and every file that they name.</source>
        <translation>La primera copia copia todas las tablas y todos los archivos que nombran.</translation>
    </message>
    <message>
        <source>Their passphrase is needed to list them, to back up and to restore.</source>
        <translation>Hace falta su frase de contraseña para verlas en la lista, para hacer copias y para restaurar.</translation>
    </message>
    <message>
        <source>These backups are encrypted</source>
        <translation>Estas copias están cifradas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todo</translation>
    </message>
    <message>
        <source>What a scheduler needs to back up every night, with nobody signed in</source>
        <translation>Lo que necesita un programador de tareas para hacer una copia cada noche, sin que nadie inicie sesión</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>Qué está dañado</translation>
    </message>
    <message>
        <source>What is done now and then</source>
        <translation>Lo que se hace de vez en cuando</translation>
    </message>
    <message>
        <source>What restores in place put aside: its work done again, or dismissed</source>
        <translation>Lo que las restauraciones en su sitio dejaron aparte: repetir su trabajo o descartarlo</translation>
    </message>
    <message>
        <source>What the keyring did not do</source>
        <translation>Lo que el llavero no hizo</translation>
    </message>
    <message>
        <source>When backups and drills went well, and how often they are expected</source>
        <translation>Cuándo salieron bien las copias y los simulacros, y cada cuánto se esperan</translation>
    </message>
    <message>
        <source>Where the backups lie</source>
        <translation>Dónde están las copias</translation>
    </message>
    <message>
        <source>Who is at work</source>
        <translation>Quién está trabajando</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n decisions recorded.</source>
        <translation>
            <numerusform>%Ln decisión registrada.</numerusform>
            <numerusform>%Ln decisiones registradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions released.</source>
        <translation>
            <numerusform>%Ln decisión publicada.</numerusform>
            <numerusform>%Ln decisiones publicadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions taken back.</source>
        <translation>
            <numerusform>%Ln decisión deshecha.</numerusform>
            <numerusform>%Ln decisiones deshechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions moved back.</source>
        <translation>
            <numerusform>%Ln entrega devuelta.</numerusform>
            <numerusform>%Ln entregas devueltas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions moved.</source>
        <translation>
            <numerusform>%Ln entrega pasada.</numerusform>
            <numerusform>%Ln entregas pasadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 decision recorded.</source>
        <translation>1 decisión registrada.</translation>
    </message>
    <message>
        <source>1 decision released.</source>
        <translation>1 decisión publicada.</translation>
    </message>
    <message>
        <source>1 decision taken back.</source>
        <translation>1 decisión deshecha.</translation>
    </message>
    <message>
        <source>1 submission moved back.</source>
        <translation>1 entrega devuelta.</translation>
    </message>
    <message>
        <source>1 submission moved.</source>
        <translation>1 entrega pasada.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n submissions?</source>
        <translation>
            <numerusform>¿Aprobar %Ln entrega?</numerusform>
            <numerusform>¿Aprobar %Ln entregas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve 1 submission?</source>
        <translation>¿Aprobar 1 entrega?</translation>
    </message>
    <message>
        <source>Approve {count}</source>
        <translation>Aprobar {count}</translation>
    </message>
    <message>
        <source>Approve {count} of {all}</source>
        <translation>Aprobar {count} de {all}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiada desde entonces</translation>
    </message>
    <message>
        <source>Deciding: {answered} of {total}</source>
        <translation>Decidiendo: {answered} de {total}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Pasada</translation>
    </message>
    <message>
        <source>Moving back: {answered} of {total}</source>
        <translation>Devolviendo: {answered} de {total}</translation>
    </message>
    <message>
        <source>Moving: {answered} of {total}</source>
        <translation>Pasando: {answered} de {total}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message numerus="yes">
        <source>Prepare to approve %n submissions?</source>
        <translation>
            <numerusform>¿Preparar la aprobación de %Ln entrega?</numerusform>
            <numerusform>¿Preparar la aprobación de %Ln entregas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare to approve 1 submission?</source>
        <translation>¿Preparar la aprobación de 1 entrega?</translation>
    </message>
    <message numerus="yes">
        <source>Prepare to reject %n submissions?</source>
        <translation>
            <numerusform>¿Preparar el rechazo de %Ln entrega?</numerusform>
            <numerusform>¿Preparar el rechazo de %Ln entregas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare to reject 1 submission?</source>
        <translation>¿Preparar el rechazo de 1 entrega?</translation>
    </message>
    <message>
        <source>Prepare {count} approvals</source>
        <translation>Preparar {count} aprobaciones</translation>
    </message>
    <message>
        <source>Prepare {count} rejections…</source>
        <translation>Preparar {count} rechazos…</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n submissions?</source>
        <translation>
            <numerusform>¿Rechazar %Ln entrega?</numerusform>
            <numerusform>¿Rechazar %Ln entregas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject 1 submission?</source>
        <translation>¿Rechazar 1 entrega?</translation>
    </message>
    <message>
        <source>Reject {count} of {all}…</source>
        <translation>Rechazar {count} de {all}…</translation>
    </message>
    <message>
        <source>Reject {count}…</source>
        <translation>Rechazar {count}…</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Releasing: {answered} of {total}</source>
        <translation>Publicando: {answered} de {total}</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Taking back: {answered} of {total}</source>
        <translation>Deshaciendo: {answered} de {total}</translation>
    </message>
    <message>
        <source>The batch ended before its turn. It is as it was.</source>
        <translation>El lote terminó antes de su turno. Está como estaba.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>A la espera de enviarse</translation>
    </message>
    <message>
        <source>{done} of {total} decisions recorded. The report tells why the others were not.</source>
        <translation>{done} de {total} decisiones registradas. El informe dice por qué las demás no.</translation>
    </message>
    <message>
        <source>{done} of {total} decisions released. The others are kept; the report tells why.</source>
        <translation>{done} de {total} decisiones publicadas. Las demás se conservan; el informe dice por qué.</translation>
    </message>
    <message>
        <source>{done} of {total} decisions taken back. The others stand; the report tells why.</source>
        <translation>{done} de {total} decisiones deshechas. Las demás se mantienen; el informe dice por qué.</translation>
    </message>
    <message>
        <source>{done} of {total} submissions moved back. The others stay; the report tells why.</source>
        <translation>{done} de {total} entregas devueltas. Las demás se quedan; el informe dice por qué.</translation>
    </message>
    <message>
        <source>{done} of {total} submissions moved back; the others stay. {why}</source>
        <translation>{done} de {total} entregas devueltas; las demás se quedan. {why}</translation>
    </message>
    <message>
        <source>{done} of {total} submissions moved. The others are where they were; the report tells why.</source>
        <translation>{done} de {total} entregas pasadas. Las demás están donde estaban; el informe dice por qué.</translation>
    </message>
    <message>
        <source>{done} of {total} submissions moved; the others are where they were. {why}</source>
        <translation>{done} de {total} entregas movidas; las demás están donde estaban. {why}</translation>
    </message>
    <message>
        <source>{event} · {time}</source>
        <translation>{event} · {time}</translation>
    </message>
</context>
<context>
    <name>BatchQuestion</name>
    <message numerus="yes">
        <source>%n of the selected submissions do not allow this as they stand and are left out.</source>
        <translation>
            <numerusform>%Ln de las entregas seleccionadas no permite esto tal como está y se omite.</numerusform>
            <numerusform>%Ln de las entregas seleccionadas no permiten esto tal como están y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of the selected submissions does not allow this as it stands and is left out.</source>
        <translation>1 de las entregas seleccionadas no permite esto tal como está y se omite.</translation>
    </message>
    <message>
        <source>All of them at once; one undo takes them back</source>
        <translation>Todas a la vez; se deshacen de una sola vez</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Aprobar %Ln</numerusform>
            <numerusform>Aprobar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decide nothing (Escape)</source>
        <translation>No decidir nada (Escape)</translation>
    </message>
    <message>
        <source>Every one of these students reads this</source>
        <translation>Lo lee cada uno de estos estudiantes</translation>
    </message>
    <message>
        <source>Feedback to all of these students</source>
        <translation>Comentarios a todos estos estudiantes</translation>
    </message>
    <message>
        <source>Feedback to all of these students (may be left empty)</source>
        <translation>Comentarios a todos estos estudiantes (pueden quedar vacíos)</translation>
    </message>
    <message>
        <source>Feedback to all of these students (needed to reject)</source>
        <translation>Comentarios a todos estos estudiantes (necesarios para rechazar)</translation>
    </message>
    <message>
        <source>Insert feedback that you kept (Ctrl+Space, or / at the start of a line)</source>
        <translation>Insertar comentarios guardados (Ctrl+Espacio, o / al comienzo de una línea)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Nobody else sees this until you release it.</source>
        <translation>Nadie más lo ve hasta que se publique.</translation>
    </message>
    <message>
        <source>Only those that nobody changed since you selected them are decided. One undo takes all back.</source>
        <translation>Solo se deciden las que nadie ha cambiado desde la selección. Todas se deshacen de una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n</source>
        <translation>
            <numerusform>Preparar %Ln</numerusform>
            <numerusform>Preparar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>Rechazar %Ln</numerusform>
            <numerusform>Rechazar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Several submissions</source>
        <translation>Varias entregas</translation>
    </message>
    <message>
        <source>Your library of feedback</source>
        <translation>Biblioteca de comentarios</translation>
    </message>
    <message>
        <source>{most} characters can be sent to each student; this has {count}. Shorten it.</source>
        <translation>Se pueden enviar {most} caracteres a cada estudiante; este texto tiene {count}. Hay que acortarlo.</translation>
    </message>
</context>
<context>
    <name>BatchReport</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Show the chosen submission in the queue (Enter)</source>
        <translation>Mostrar en la cola la entrega elegida (Intro)</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Decisions are still on their way. Try again when they have arrived.</source>
        <translation>Aún hay decisiones en camino. Se puede volver a intentar cuando hayan llegado.</translation>
    </message>
    <message>
        <source>None of the selected submissions allows this as it stands. Nothing was decided.</source>
        <translation>Ninguna de las entregas seleccionadas permite esto tal como está. No se decidió nada.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
</context>
<context>
    <name>CautionLine</name>
    <message>
        <source>Caution</source>
        <translation>Atención</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>It is changed in the database, and where this computer remembers it.</source>
        <translation>Se cambia en la base de datos y donde este equipo la recuerde.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Hide changes</source>
        <translation>Ocultar cambios</translation>
    </message>
    <message>
        <source>Nobody changed this record here.</source>
        <translation>Nadie ha cambiado aquí este registro.</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>{field} from {before} to {after}</source>
        <translation>{field} de {before} a {after}</translation>
    </message>
    <message>
        <source>{when} · {who} added it</source>
        <translation>{when} · {who} lo añadió</translation>
    </message>
    <message>
        <source>{when} · {who} changed {what}</source>
        <translation>{when} · {who} cambió {what}</translation>
    </message>
    <message>
        <source>{when} · {who} removed it</source>
        <translation>{when} · {who} lo quitó</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>&amp;Mails about what is new</source>
        <translation>&amp;Correos sobre las novedades</translation>
    </message>
    <message>
        <source>A short message of the system; it never takes the keyboard</source>
        <translation>Un mensaje breve del sistema; nunca toma el teclado</translation>
    </message>
    <message>
        <source>As the department and the computer have it</source>
        <translation>Como lo tienen el departamento y el equipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep these choices, for every computer (Enter)</source>
        <translation>Guardar estas preferencias para todos los equipos (Intro)</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>Dejar todo como está (Esc)</translation>
    </message>
    <message>
        <source>Mails about what is new</source>
        <translation>Correos sobre las novedades</translation>
    </message>
    <message>
        <source>Mails come in it, and a window speaks it at every computer where none was chosen in its menu.</source>
        <translation>Los correos llegan en él, y la ventana lo habla en cada equipo donde no se eligió ninguno en su menú.</translation>
    </message>
    <message>
        <source>Mails come only where the department sends any, to the address that it knows of you. They hold titles, never feedback.</source>
        <translation>Los correos llegan solo si el departamento los envía, a la dirección que conoce de usted. Contienen títulos, nunca comentarios.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show news beside the &amp;clock</source>
        <translation>Mostrar las novedades junto al &amp;reloj</translation>
    </message>
    <message>
        <source>This system has no place for it</source>
        <translation>Este sistema no tiene lugar para ello</translation>
    </message>
    <message>
        <source>Your &amp;language</source>
        <translation>Su i&amp;dioma</translation>
    </message>
    <message>
        <source>Your language</source>
        <translation>Su idioma</translation>
    </message>
</context>
<context>
    <name>ChoosePasswordPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose and sign in</source>
        <translation>Elegir e iniciar sesión</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Elegir contraseña</translation>
    </message>
    <message>
        <source>The one you were given works once. Choose one of your own; nobody else gets to know it.</source>
        <translation>La contraseña recibida vale una sola vez. Hay que elegir una propia; nadie más llega a conocerla.</translation>
    </message>
</context>
<context>
    <name>ChosenFiles</name>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose one or several files of this computer (Ctrl+O)</source>
        <translation>Elegir uno o varios archivos de este equipo (Ctrl+O)</translation>
    </message>
    <message>
        <source>Choose what you hand in</source>
        <translation>Elija lo que entrega</translation>
    </message>
    <message>
        <source>Drop files here, or choose them.</source>
        <translation>Suelte archivos aquí o elíjalos.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Files to hand in</source>
        <translation>Archivos para entregar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Let this file come earlier (Alt+Up)</source>
        <translation>Adelantar este archivo (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Let this file come later (Alt+Down)</source>
        <translation>Retrasar este archivo (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take this file off the list; on your disk it stays (Del)</source>
        <translation>Quitar este archivo de la lista; en su disco se queda (Supr)</translation>
    </message>
    <message>
        <source>{name} · {size}</source>
        <translation>{name} · {size}</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check what you want to see. The order from top to bottom is that of the columns.</source>
        <translation>Marcar lo que se quiere ver. El orden de arriba abajo es el de las columnas.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation>Columnas en su orden</translation>
    </message>
    <message>
        <source>Leave the columns as they are (Escape)</source>
        <translation>Dejar las columnas como están (Escape)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>Mostrar estas columnas</translation>
    </message>
    <message>
        <source>Show these columns (Enter)</source>
        <translation>Mostrar estas columnas (Intro)</translation>
    </message>
    <message>
        <source>The usual columns in their usual order and width</source>
        <translation>Las columnas habituales en su orden y anchura habituales</translation>
    </message>
    <message>
        <source>This column is always shown</source>
        <translation>Esta columna se muestra siempre</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <source>{column} (no room in this window)</source>
        <translation>{column} (no cabe en esta ventana)</translation>
    </message>
</context>
<context>
    <name>ComparedTexts</name>
    <message numerus="yes">
        <source>%n paragraphs differ.</source>
        <translation>
            <numerusform>%Ln párrafo difiere.</numerusform>
            <numerusform>%Ln párrafos difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference before</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Difference {place} of {count}</source>
        <translation>Diferencia {place} de {count}</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Text of the earlier revision</source>
        <translation>Texto de la versión anterior</translation>
    </message>
    <message>
        <source>Text of this revision</source>
        <translation>Texto de esta versión</translation>
    </message>
    <message>
        <source>The texts are the same; the files may differ in what is not text.</source>
        <translation>Los textos son iguales; los archivos pueden diferir en lo que no es texto.</translation>
    </message>
    <message>
        <source>{words} Only the beginnings were compared.</source>
        <translation>{words} Solo se compararon los comienzos.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Another file was put here before your decision arrived: look at it first.</source>
        <translation>Antes de que llegara la decisión se puso aquí otro archivo: conviene mirarlo primero.</translation>
    </message>
    <message>
        <source>Decide mine</source>
        <translation>Decidir lo mío</translation>
    </message>
    <message>
        <source>Description: {before} → {after}</source>
        <translation>Descripción: {before} → {after}</translation>
    </message>
    <message>
        <source>File: {before} → {after}</source>
        <translation>Archivo: {before} → {after}</translation>
    </message>
    <message>
        <source>Give what you wrote to {owner}, who may take it over</source>
        <translation>Entregar lo escrito a {owner}, que puede asumirlo</translation>
    </message>
    <message>
        <source>Hand on my draft</source>
        <translation>Ceder mi borrador</translation>
    </message>
    <message>
        <source>In the database now</source>
        <translation>Ahora en la base de datos</translation>
    </message>
    <message>
        <source>It is not yours any more, or it was removed.</source>
        <translation>Ya no es de su cargo, o se ha quitado.</translation>
    </message>
    <message>
        <source>Keep my draft</source>
        <translation>Conservar mi borrador</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Mantener lo suyo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave it as it is; what you wrote stays among your drafts</source>
        <translation>Dejarlo como está; lo escrito queda entre los borradores</translation>
    </message>
    <message>
        <source>Leave it open and go on (Escape)</source>
        <translation>Dejarlo pendiente y seguir (Escape)</translation>
    </message>
    <message>
        <source>Leave the database as it is and drop your decision</source>
        <translation>Dejar la base de datos como está y descartar la decisión</translation>
    </message>
    <message>
        <source>No feedback</source>
        <translation>Sin comentarios</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>No se registró.</translation>
    </message>
    <message>
        <source>Not recorded. Your feedback is kept as a draft.</source>
        <translation>No se registró. Los comentarios se conservan como borrador.</translation>
    </message>
    <message>
        <source>Nothing of yours was recorded; what you wrote is kept.</source>
        <translation>Nada de lo propio se registró; lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Now {status} · {time}</source>
        <translation>Ahora {status} · {time}</translation>
    </message>
    <message>
        <source>Reason – staff only: {text}</source>
        <translation>Motivo – solo personal: {text}</translation>
    </message>
    <message>
        <source>Record your decision on the submission as it stands now</source>
        <translation>Registrar la decisión sobre la entrega tal como está ahora</translation>
    </message>
    <message>
        <source>Reopen and decide mine</source>
        <translation>Reabrir y decidir lo mío</translation>
    </message>
    <message>
        <source>Somebody changed this submission before your decision arrived.</source>
        <translation>Alguien cambió esta entrega antes de que llegara la decisión.</translation>
    </message>
    <message>
        <source>Somebody decided on this submission before your decision arrived.</source>
        <translation>Alguien decidió sobre esta entrega antes de que llegara la decisión propia.</translation>
    </message>
    <message>
        <source>Somebody was first</source>
        <translation>Alguien se adelantó</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Student: {before} → {after}</source>
        <translation>Estudiante: {before} → {after}</translation>
    </message>
    <message>
        <source>Take their decision back and record yours</source>
        <translation>Anular su decisión y registrar la propia</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>Their feedback</source>
        <translation>Sus comentarios</translation>
    </message>
    <message>
        <source>Their reason, for staff only</source>
        <translation>Su motivo, solo para el personal</translation>
    </message>
    <message>
        <source>This submission was corrected before your decision arrived.</source>
        <translation>Esta entrega se corrigió antes de que llegara la decisión.</translation>
    </message>
    <message>
        <source>This submission was deleted before your decision arrived.</source>
        <translation>Esta entrega se eliminó antes de que llegara la decisión.</translation>
    </message>
    <message>
        <source>This submission was withdrawn before your decision arrived.</source>
        <translation>Esta entrega se retiró antes de que llegara la decisión.</translation>
    </message>
    <message>
        <source>This submission went to somebody else before your decision arrived.</source>
        <translation>Esta entrega pasó a otra persona antes de que llegara la decisión.</translation>
    </message>
    <message>
        <source>Title of the submission</source>
        <translation>Título de la entrega</translation>
    </message>
    <message>
        <source>Title: {before} → {after}</source>
        <translation>Título: {before} → {after}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What they changed</source>
        <translation>Qué cambiaron</translation>
    </message>
    <message>
        <source>What you wanted</source>
        <translation>Lo que se pretendía</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>You can no longer see this submission.</source>
        <translation>Esta entrega ya no es visible aquí.</translation>
    </message>
    <message>
        <source>You wanted to approve it</source>
        <translation>Se pretendía aprobarla</translation>
    </message>
    <message>
        <source>You wanted to change it</source>
        <translation>Se pretendía cambiarla</translation>
    </message>
    <message>
        <source>You wanted to reject it</source>
        <translation>Se pretendía rechazarla</translation>
    </message>
    <message>
        <source>You wanted to reopen it</source>
        <translation>Se pretendía reabrirla</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Decisión propia</translation>
    </message>
    <message>
        <source>Your feedback</source>
        <translation>Comentarios propios</translation>
    </message>
    <message>
        <source>Your reason, for staff only</source>
        <translation>Motivo propio, solo para el personal</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n conflicts that you left for later wait for you; they are marked in the queue.</source>
        <translation>
            <numerusform>Un conflicto que quedó para más tarde sigue pendiente; está marcado en la cola.</numerusform>
            <numerusform>%Ln conflictos que quedaron para más tarde siguen pendientes; están marcados en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their change stands. What you wrote is kept as a draft of this submission.</source>
        <translation>El cambio ajeno se mantiene. Lo escrito se conserva como borrador de esta entrega.</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Add a conflict of interest: name or number</source>
        <translation>Añadir un conflicto de interés: nombre o número</translation>
    </message>
    <message>
        <source>Conflict of interest with {student}</source>
        <translation>Conflicto de interés con {student}</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflictos de interés</translation>
    </message>
    <message>
        <source>Do not note it</source>
        <translation>No anotarlo</translation>
    </message>
    <message>
        <source>Note the conflict</source>
        <translation>Anotar el conflicto</translation>
    </message>
    <message>
        <source>Noted: {member} has a conflict of interest with {student}.</source>
        <translation>Anotado: {member} tiene un conflicto de interés con {student}.</translation>
    </message>
    <message>
        <source>Plans never give them the work of these students.</source>
        <translation>Los planes nunca le dan los trabajos de estos estudiantes.</translation>
    </message>
    <message>
        <source>Reason of the conflict of interest</source>
        <translation>Motivo del conflicto de interés</translation>
    </message>
    <message>
        <source>Remove this conflict</source>
        <translation>Quitar este conflicto</translation>
    </message>
    <message>
        <source>Why, if it may be written down</source>
        <translation>Por qué, si puede escribirse</translation>
    </message>
    <message>
        <source>{member} has no conflict of interest with {student} any more.</source>
        <translation>{member} ya no tiene un conflicto de interés con {student}.</translation>
    </message>
    <message>
        <source>{student}: {reason}</source>
        <translation>{student}: {reason}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <source>Copy the verdict and every check</source>
        <translation>Copiar el dictamen y cada comprobación</translation>
    </message>
    <message>
        <source>Go the whole way once more</source>
        <translation>Recorrer de nuevo todo el camino</translation>
    </message>
    <message>
        <source>It broke off. Nothing was changed; look again.</source>
        <translation>Se interrumpió. No se cambió nada; hay que mirar de nuevo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Looking: {check}…</source>
        <translation>Mirando: {check}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>The result was copied.</source>
        <translation>El resultado se ha copiado.</translation>
    </message>
    <message>
        <source>Why can the database not be reached?</source>
        <translation>¿Por qué no se puede llegar a la base de datos?</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>A connection needs a name, without [ and ]. Nothing was kept.</source>
        <translation>Una conexión necesita un nombre, sin [ ni ]. No se guardó nada.</translation>
    </message>
    <message>
        <source>A database is a name on its server or a file&apos;s path, never a URL; the server stands under Hosts. Nothing was kept.</source>
        <translation>Una base de datos es un nombre en su servidor o la ruta de un archivo, nunca una URL; el servidor va en Servidores. No se guardó nada.</translation>
    </message>
    <message>
        <source>A database server</source>
        <translation>Un servidor de bases de datos</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Un archivo en este equipo</translation>
    </message>
    <message>
        <source>A file; empty: your own</source>
        <translation>Un archivo; vacío: el propio</translation>
    </message>
    <message>
        <source>A folder, or s3://key-id@bucket/prefix?endpoint=https://…</source>
        <translation>Una carpeta, o s3://key-id@bucket/prefix?endpoint=https://…</translation>
    </message>
    <message>
        <source>A host reads like db.example.org or db.example.org:3306. Nothing was kept.</source>
        <translation>Un servidor se escribe como db.example.org o db.example.org:3306. No se guardó nada.</translation>
    </message>
    <message>
        <source>A server needs at least one host. Nothing was kept.</source>
        <translation>Hace falta al menos un servidor. No se guardó nada.</translation>
    </message>
    <message>
        <source>A server needs the database&apos;s name. Nothing was kept.</source>
        <translation>Un servidor necesita el nombre de la base de datos. No se guardó nada.</translation>
    </message>
    <message>
        <source>A server needs the place of its files under Files: the folder that everybody reaches, or the bucket. Nothing was kept; an administrator knows it, or names it for this computer in {variable}.</source>
        <translation>Un servidor necesita el lugar de sus archivos en «Archivos»: la carpeta a la que todos llegan, o el bucket. No se guardó nada; un administrador lo conoce, o lo indica para este equipo en {variable}.</translation>
    </message>
    <message>
        <source>By an administrator&apos;s exception this connection is not encrypted.</source>
        <translation>Por excepción de un administrador, esta conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Empty: a folder of your own; or a folder, or s3://…</source>
        <translation>Vacío: una carpeta propia; o una carpeta, o s3://…</translation>
    </message>
    <message>
        <source>Empty: as it is remembered in the keyring</source>
        <translation>Vacío: el que recuerda el llavero</translation>
    </message>
    <message>
        <source>Empty: those that this computer trusts</source>
        <translation>Vacío: las de confianza de este equipo</translation>
    </message>
    <message>
        <source>Empty: {place}, as this computer says</source>
        <translation>Vacío: {place}, según este equipo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>For the trial only; not kept</source>
        <translation>Solo para la prueba; no se guarda</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Its name on the server</source>
        <translation>Su nombre en el servidor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bloquear por inactividad</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Nothing was kept, for the place of the files is none: {why}.</source>
        <translation>No se ha guardado nada, porque el lugar de los archivos no es válido: {why}.</translation>
    </message>
    <message>
        <source>Nothing was kept: name the key that the secret is for, s3://key-id@bucket.</source>
        <translation>No se ha guardado nada: indique la clave de la que es el secreto, s3://key-id@bucket.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <translation>Secreto de la clave</translation>
    </message>
    <message>
        <source>Set by an administrator of this computer</source>
        <translation>Fijado por un administrador de este equipo</translation>
    </message>
    <message>
        <source>Shared machine: nothing is left behind</source>
        <translation>Equipo compartido: no queda nada en él</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>The institution&apos;s directory checks passwords (PAM or LDAP)</source>
        <translation>El directorio de la institución comprueba las contraseñas (PAM o LDAP)</translation>
    </message>
    <message>
        <source>Trying the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>db.example.org, or several: first, second:3307</source>
        <translation>db.example.org, o varios: primero, segundo:3307</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%n contacts saved.</source>
        <translation>
            <numerusform>%Ln contacto guardado.</numerusform>
            <numerusform>%Ln contactos guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were changed by somebody else first; look at them above.</source>
        <translation>
            <numerusform>Otra persona cambió antes %Ln contacto; mírelo arriba.</numerusform>
            <numerusform>Otra persona cambió antes %Ln contactos; mírelos arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Copiarlo todo como texto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Everybody finds these under Help, Contacts…, and an incident tells those with an e-mail address. A place whose fields are all empty is filled by nobody.</source>
        <translation>Todos los encuentran en Ayuda, Contactos…, y en un incidente se avisa a los que tienen dirección de correo. Un puesto con todos los campos vacíos no lo ocupa nadie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody wrote down yet whom to ask. An administrator of the department may do so.</source>
        <translation>Nadie ha anotado aún a quién preguntar. Puede hacerlo un administrador del departamento.</translation>
    </message>
    <message>
        <source>Nobody wrote down yet whom to ask. Write it under Department, Contacts.</source>
        <translation>Nadie ha anotado aún a quién preguntar. Anótelo en Departamento, Contactos.</translation>
    </message>
    <message>
        <source>Not saved yet; stored is {now}.</source>
        <translation>Aún sin guardar; lo guardado es {now}.</translation>
    </message>
    <message>
        <source>Reading whom to ask…</source>
        <translation>Leyendo a quién preguntar…</translation>
    </message>
    <message>
        <source>Somebody changed this first: theirs {theirs}, yours {yours}. Save puts yours in its place; Discard keeps theirs.</source>
        <translation>Alguien cambió esto antes: ajeno {theirs}, propio {yours}. Guardar sustituye lo ajeno por lo propio; Descartar mantiene lo ajeno.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The contacts are being read.</source>
        <translation>Se están leyendo los contactos.</translation>
    </message>
    <message>
        <source>The contacts cannot be read</source>
        <translation>No se pueden leer los contactos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>Written by {who} on {when}.</source>
        <translation>Escrito por {who} el {when}.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>{place}: {field}</source>
        <translation>{place}: {field}</translation>
    </message>
</context>
<context>
    <name>ControlTexts</name>
    <message>
        <source>{words}   {keys}</source>
        <translation>{words}   {keys}</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>CopyForSupport</name>
    <message>
        <source>A file for whoever helps: no names, titles, feedback or addresses in it</source>
        <translation>Un archivo para quien ayuda: sin nombres, títulos, comentarios ni direcciones</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries to {name}. Look through the file before you give it away.</source>
        <translation>
            <numerusform>Se copió %Ln entrada en {name}. Revise el archivo antes de darlo a nadie.</numerusform>
            <numerusform>Se copiaron %Ln entradas en {name}. Revise el archivo antes de darlo a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for support…</source>
        <translation>Copiar para soporte…</translation>
    </message>
    <message>
        <source>Copy the log for support</source>
        <translation>Copiar el registro para soporte</translation>
    </message>
    <message>
        <source>Copying the log…</source>
        <translation>Copiando el registro…</translation>
    </message>
    <message>
        <source>EduManage log {day}</source>
        <translation>Registro de EduManage {day}</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The correction broke off. Look again before you do anything else.</source>
        <translation>La corrección se interrumpió. Conviene mirar de nuevo antes de hacer otra cosa.</translation>
    </message>
</context>
<context>
    <name>CorrectionBox</name>
    <message>
        <source>Correct it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, for staff: the student does not read it</source>
        <translation>Motivo, para el personal: el estudiante no lo lee</translation>
    </message>
    <message>
        <source>Say why: the history keeps it, and colleagues read it.</source>
        <translation>Indica el motivo: el historial lo guarda y los colegas lo leen.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Approve and Reject decide at once from now on. What is prepared stays prepared.</source>
        <translation>Aprobar y Rechazar deciden de inmediato a partir de ahora. Lo preparado sigue preparado.</translation>
    </message>
    <message>
        <source>Approve and Reject only prepare from now on. Nobody else sees that until you release it.</source>
        <translation>Aprobar y Rechazar solo preparan a partir de ahora. Nadie más lo ve hasta que se publique.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message numerus="yes">
        <source>%n prepared</source>
        <translation>
            <numerusform>%Ln preparada</numerusform>
            <numerusform>%Ln preparadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 prepared</source>
        <translation>1 preparada</translation>
    </message>
    <message>
        <source>1 selected</source>
        <translation>1 seleccionada</translation>
    </message>
    <message>
        <source>Approve all that is selected, with feedback that each student reads</source>
        <translation>Aprobar todo lo seleccionado, con comentarios que lee cada estudiante</translation>
    </message>
    <message>
        <source>Decide no further one; those that are recorded stay</source>
        <translation>No decidir ninguna más; las registradas se mantienen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Feedback to all…</source>
        <translation>Comentarios a todos…</translation>
    </message>
    <message>
        <source>Give up what is prepared; what you wrote is kept</source>
        <translation>Renunciar a lo preparado; lo escrito se conserva</translation>
    </message>
    <message>
        <source>Let Approve and Reject only prepare, unseen by anybody else</source>
        <translation>Que Aprobar y Rechazar solo preparen, sin que nadie más lo vea</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Prepare decisions</source>
        <translation>Preparar decisiones</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparadas</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>See what is prepared, and decide all of it</source>
        <translation>Ver lo preparado y decidirlo todo</translation>
    </message>
    <message>
        <source>Selected, prepared or on its way</source>
        <translation>Seleccionadas, preparadas o en camino</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What came of every row of the last batch</source>
        <translation>Qué fue de cada fila del último lote</translation>
    </message>
</context>
<context>
    <name>DecisionButtons</name>
    <message numerus="yes">
        <source>%n submissions selected</source>
        <translation>
            <numerusform>%Ln entrega seleccionada</numerusform>
            <numerusform>%Ln entregas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 submission selected</source>
        <translation>1 entrega seleccionada</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation>Aprobar y seguir</translation>
    </message>
    <message>
        <source>It is no longer put off</source>
        <translation>Deja de estar apartada</translation>
    </message>
    <message>
        <source>Only you see it until you release it</source>
        <translation>Solo es visible para quien la prepara hasta que se publique</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Prepare approval</source>
        <translation>Preparar aprobación</translation>
    </message>
    <message>
        <source>Prepare rejection</source>
        <translation>Preparar rechazo</translation>
    </message>
    <message>
        <source>Put it off: it is passed over until you come back</source>
        <translation>Apartarla: se pasa por alto hasta volver a ella</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject with feedback and go on</source>
        <translation>Rechazar con comentarios y seguir</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Those of the selected submissions that nobody changed since; one undo takes all of it back</source>
        <translation>Las entregas seleccionadas que nadie ha cambiado desde entonces; todas se deshacen de una sola vez</translation>
    </message>
    <message>
        <source>You prepared to approve this. Nobody else sees it until you release it.</source>
        <translation>Se preparó la aprobación. Nadie más la ve hasta que se publique.</translation>
    </message>
    <message>
        <source>You prepared to reject this. Nobody else sees it until you release it.</source>
        <translation>Se preparó el rechazo. Nadie más lo ve hasta que se publique.</translation>
    </message>
    <message>
        <source>{count} are too many to select at once. Narrow the queue to {most} or fewer first.</source>
        <translation>{count} son demasiadas para seleccionarlas a la vez. Antes hay que reducir la cola a {most} o menos.</translation>
    </message>
</context>
<context>
    <name>DecisionDesk</name>
    <message>
        <source>An unexpected error came between; its details are in the log.</source>
        <translation>Se interpuso un error inesperado; los detalles están en el registro del programa.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message numerus="yes">
        <source>%n decisions are not prepared any more; what you wrote is kept as drafts.</source>
        <translation>
            <numerusform>%Ln decisión ya no está preparada; lo escrito se conserva como borrador.</numerusform>
            <numerusform>%Ln decisiones ya no están preparadas; lo escrito se conserva como borradores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of your last session had not reached the database. They are being sent now.</source>
        <translation>
            <numerusform>Una decisión de la última sesión no había llegado a la base de datos. Se está enviando ahora.</numerusform>
            <numerusform>%Ln decisiones de la última sesión no habían llegado a la base de datos. Se están enviando ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of your last session have been recorded now.</source>
        <translation>
            <numerusform>Una decisión de la última sesión ha quedado registrada ahora.</numerusform>
            <numerusform>%Ln decisiones de la última sesión han quedado registradas ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions prepared. Nobody else sees them until you release them.</source>
        <translation>
            <numerusform>%Ln decisión preparada. Nadie más la ve hasta que se publique.</numerusform>
            <numerusform>%Ln decisiones preparadas. Nadie más las ve hasta que se publiquen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions that were kept on this computer are damaged and were not sent. Check your last ones.</source>
        <translation>
            <numerusform>Una decisión guardada en este equipo está dañada y no se envió. Conviene comprobar las últimas.</numerusform>
            <numerusform>%Ln decisiones guardadas en este equipo están dañadas y no se enviaron. Conviene comprobar las últimas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 decision is not prepared any more; what you wrote is kept as a draft.</source>
        <translation>1 decisión ya no está preparada; lo escrito se conserva como borrador.</translation>
    </message>
    <message>
        <source>Decisions are still on their way. Try again when they have arrived.</source>
        <translation>Aún hay decisiones en camino. Se puede volver a intentar cuando hayan llegado.</translation>
    </message>
    <message>
        <source>Nothing is selected, so nothing was decided.</source>
        <translation>No hay nada seleccionado, así que no se decidió nada.</translation>
    </message>
    <message>
        <source>Of the decisions of your last session {recorded} are recorded now, {refused} were refused.</source>
        <translation>De las decisiones de la última sesión, {recorded} ya están registradas y {refused} se denegaron.</translation>
    </message>
    <message>
        <source>Only what you have to decide can be set aside. Nothing was changed.</source>
        <translation>Solo se puede apartar lo que está por decidir. No se cambió nada.</translation>
    </message>
    <message>
        <source>Prepared. Nobody else sees it until you release it.</source>
        <translation>Preparada. Nadie más la ve hasta que se publique.</translation>
    </message>
    <message>
        <source>Set aside “{title}”.</source>
        <translation>«{title}» apartada.</translation>
    </message>
    <message>
        <source>Several submissions can only be approved or rejected together. Select one for anything else.</source>
        <translation>Varias entregas solo se pueden aprobar o rechazar juntas. Para lo demás hay que seleccionar una.</translation>
    </message>
    <message>
        <source>Submission {id}</source>
        <translation>Entrega {id}</translation>
    </message>
    <message>
        <source>That was quick: nothing was decided. Look at this submission and press again.</source>
        <translation>Demasiado rápido: no se decidió nada. Hay que mirar esta entrega y volver a pulsar.</translation>
    </message>
    <message>
        <source>That was quick: nothing was decided. Look at what is selected and press again.</source>
        <translation>Demasiado rápido: no se decidió nada. Hay que mirar lo seleccionado y volver a pulsar.</translation>
    </message>
    <message>
        <source>The selected submissions are still loading, so nothing was decided.</source>
        <translation>Las entregas seleccionadas aún se están cargando, así que no se decidió nada.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This submission cannot be approved by you as it stands. Nothing was decided.</source>
        <translation>Esta entrega no se puede aprobar tal como está. No se decidió nada.</translation>
    </message>
    <message>
        <source>This submission cannot be rejected by you as it stands. Nothing was decided.</source>
        <translation>Esta entrega no se puede rechazar tal como está. No se decidió nada.</translation>
    </message>
    <message>
        <source>This submission cannot be reopened by you as it stands. Nothing was decided.</source>
        <translation>Esta entrega no se puede reabrir tal como está. No se decidió nada.</translation>
    </message>
    <message>
        <source>This submission has a decision on its way. Try again when it has arrived.</source>
        <translation>Esta entrega tiene una decisión en camino. Se puede volver a intentar cuando haya llegado.</translation>
    </message>
    <message>
        <source>This submission is still loading, so nothing was decided.</source>
        <translation>Esta entrega aún se está cargando, así que no se decidió nada.</translation>
    </message>
    <message>
        <source>Undo: set aside “{title}”</source>
        <translation>Deshacer: «{title}» apartada</translation>
    </message>
    <message>
        <source>Undo: took up “{title}”</source>
        <translation>Deshacer: «{title}» retomada</translation>
    </message>
    <message>
        <source>Your decision has not reached the database yet. It can be taken back as soon as it has.</source>
        <translation>La decisión aún no ha llegado a la base de datos. Se podrá deshacer en cuanto llegue.</translation>
    </message>
    <message>
        <source>Your decision on this submission is on its way.</source>
        <translation>La decisión sobre esta entrega está en camino.</translation>
    </message>
    <message>
        <source>{cause} So it was not reopened, and your own decision was not sent; what you wrote is kept.</source>
        <translation>{cause} Por eso no se reabrió y la decisión propia no se envió; lo escrito se conserva.</translation>
    </message>
    <message>
        <source>{cause} Your decision is kept on this computer and is sent by itself.</source>
        <translation>{cause} La decisión se conserva en este equipo y se envía sola.</translation>
    </message>
    <message>
        <source>“{title}” is no longer set aside.</source>
        <translation>«{title}» deja de estar apartada.</translation>
    </message>
</context>
<context>
    <name>Department</name>
    <message>
        <source>Assignment</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Se cierra</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Course, term or assignment</source>
        <translation>Curso, periodo o tarea</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Maintenance tasks</source>
        <translation>Tareas de mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>No assignments yet. Add one, and students choose it when they hand in, until it closes.</source>
        <translation>Aún no hay tareas. Añada una y los estudiantes la eligen al entregar, hasta que se cierre.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>Deployment</name>
    <message numerus="yes">
        <source>%n lines of the checklist are not well; see the page Department, Deployment.</source>
        <translation>
            <numerusform>%Ln punto de la lista previa está mal; vea la página Departamento, Despliegue.</numerusform>
            <numerusform>%Ln puntos de la lista previa están mal; vea la página Departamento, Despliegue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now, then upgrade</source>
        <translation>Copiar ahora y luego actualizar</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By {who}, program {program}, {schemas}</source>
        <translation>Por {who}, programa {program}, {schemas}</translation>
    </message>
    <message>
        <source>Do lost work again afterwards</source>
        <translation>Repetir después lo perdido</translation>
    </message>
    <message>
        <source>Down the schema, with all work kept</source>
        <translation>Bajar el esquema, conservando todo el trabajo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Everything is ready for a deployment.</source>
        <translation>Todo está listo para un despliegue.</translation>
    </message>
    <message>
        <source>Go back when a release has critical bugs, a hole, is too slow or damages data. The reason is recorded, also over a restore. Afterwards install the previous program.</source>
        <translation>Vuelva atrás cuando una versión tenga fallos graves o una brecha de seguridad, sea demasiado lenta o dañe datos. El motivo queda registrado, incluso tras una restauración. Después, instale el programa anterior.</translation>
    </message>
    <message>
        <source>How long the window is open at most</source>
        <translation>Duración máxima de la ventana</translation>
    </message>
    <message>
        <source>Install the previous program, and monitor for issues.</source>
        <translation>Instale el programa anterior y vigile si hay problemas.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>It came to no end. Press “Roll back…” and choose the same way: it goes on where it stands.</source>
        <translation>No llegó al final. Pulse «Revertir…» y elija la misma vía: sigue desde donde está.</translation>
    </message>
    <message>
        <source>It came to no end. Press “Upgrade…”: it goes on where it stands.</source>
        <translation>No llegó al final. Pulse «Actualizar…»: sigue desde donde está.</translation>
    </message>
    <message>
        <source>It is rolled back, and holds. {next}</source>
        <translation>Se ha revertido y es coherente. {next}</translation>
    </message>
    <message>
        <source>It is rolled back, but not everything was well; the log tells what. {next}</source>
        <translation>Se ha revertido, pero no todo salió bien; el registro dice qué. {next}</translation>
    </message>
    <message>
        <source>Looking what it would lose…</source>
        <translation>Mirando qué se perdería…</translation>
    </message>
    <message>
        <source>Lost work done again</source>
        <translation>Trabajo perdido repetido</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Ventana de mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance window ended</source>
        <translation>Ventana de mantenimiento terminada</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migrada</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Migrando</translation>
    </message>
    <message>
        <source>Name an administrator…</source>
        <translation>Indicar un administrador…</translation>
    </message>
    <message>
        <source>No place of backups is open. Choose it on the page Backups; nothing goes without a backup.</source>
        <translation>No hay abierto ningún lugar de copias. Elíjalo en la página Copias; sin una copia de seguridad no se hace nada.</translation>
    </message>
    <message numerus="yes">
        <source>Not everything was tried: of %n lines it is not known whether they are well.</source>
        <translation>
            <numerusform>No todo se probó: de %Ln línea no se sabe si está bien.</numerusform>
            <numerusform>No todo se probó: de %Ln líneas no se sabe si están bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Open a maintenance window where none is open</source>
        <translation>Abrir un mantenimiento si no hay ninguno abierto</translation>
    </message>
    <message>
        <source>Plan a window…</source>
        <translation>Prever una ventana…</translation>
    </message>
    <message>
        <source>Pre-deployment checklist</source>
        <translation>Lista previa al despliegue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Refuse what the portal writes, too</source>
        <translation>Rechazar también lo que escribe el portal</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Rollback down the schema</source>
        <translation>Reversión bajando el esquema</translation>
    </message>
    <message>
        <source>Rollback to a backup</source>
        <translation>Reversión a una copia</translation>
    </message>
    <message>
        <source>Rolled back down the schema</source>
        <translation>Revertido bajando el esquema</translation>
    </message>
    <message>
        <source>Rolled back to a backup</source>
        <translation>Revertido a una copia</translation>
    </message>
    <message>
        <source>Schema {revision}, which program {program} needs. Nothing is pending.</source>
        <translation>Esquema {revision}, el que necesita el programa {program}. No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Schema {revision}. Program {program} needs {head}: an upgrade is due.</source>
        <translation>Esquema {revision}. El programa {program} necesita {head}: hay una actualización pendiente.</translation>
    </message>
    <message>
        <source>Schema {to} is in use, but the verification was not well: the maintenance window stays open. See what it found, then verify again or roll back.</source>
        <translation>El esquema {to} está en uso, pero la verificación no salió bien: la ventana de mantenimiento sigue abierta. Vea qué encontró y después verifique de nuevo o revierta.</translation>
    </message>
    <message>
        <source>Schema {to} is in use, verified, and people are back at work.</source>
        <translation>El esquema {to} está en uso y verificado, y se vuelve a trabajar.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The maintenance window ends before, for acts are refused in one</source>
        <translation>Antes termina la ventana de mantenimiento, porque durante ella se rechazan las acciones</translation>
    </message>
    <message>
        <source>The schema goes from {revision} to {head}.</source>
        <translation>El esquema pasa de {revision} a {head}.</translation>
    </message>
    <message>
        <source>The schema is the newest: nothing is migrated, and the deployment is verified and recorded.</source>
        <translation>El esquema es el más nuevo: no se migra nada, y el despliegue se verifica y se registra.</translation>
    </message>
    <message>
        <source>The steps are told one by one in the jobs. It can be cancelled until the migration begins, and not within it; whatever ends it there, the next upgrade goes on.</source>
        <translation>Los procesos cuentan los pasos uno a uno. Se puede cancelar hasta que empieza la migración, pero no durante ella; si algo la interrumpe ahí, la siguiente actualización continúa.</translation>
    </message>
    <message>
        <source>To a backup, in place of what is in use</source>
        <translation>A una copia, en lugar de lo que está en uso</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>To schema {revision}. Nothing would be lost.</source>
        <translation>Al esquema {revision}. No se perdería nada.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Use the newest backup: fresh and proven</source>
        <translation>Usar la copia más reciente: vigente y probada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Qué se comprueba</translation>
    </message>
    <message>
        <source>What is deployed (optional)</source>
        <translation>Qué se despliega (opcional)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>nadie conocido</translation>
    </message>
    <message>
        <source>schema {before} to {after}</source>
        <translation>esquema de {before} a {after}</translation>
    </message>
    <message>
        <source>schema {revision}</source>
        <translation>esquema {revision}</translation>
    </message>
    <message>
        <source>{backup}. {lost}</source>
        <translation>{backup}. {lost}</translation>
    </message>
    <message>
        <source>{step} (not well)</source>
        <translation>{step} (mal)</translation>
    </message>
    <message>
        <source>{step}: {said}</source>
        <translation>{step}: {said}</translation>
    </message>
    <message>
        <source>{time} {step}</source>
        <translation>{time} {step}</translation>
    </message>
    <message>
        <source>{what} {how}</source>
        <translation>{what} {how}</translation>
    </message>
</context>
<context>
    <name>DeploymentDoing</name>
    <message>
        <source>On the server {server} the schema is changed, and a change tried beforehand, by an administrator of the server, such as root. Its password is kept in memory until you sign out.</source>
        <translation>En el servidor {server}, el esquema lo cambia, y antes prueba el cambio, un administrador del servidor, como root. Su contraseña se conserva en memoria hasta que cierre la sesión.</translation>
    </message>
</context>
<context>
    <name>DeploymentSection</name>
    <message>
        <source>A window, a backup, the migration, the verification</source>
        <translation>Una ventana, una copia de seguridad, la migración y la verificación</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check every line; nothing that is in use is touched</source>
        <translation>Comprobar cada punto; no se toca nada de lo que está en uso</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Despliegues</translation>
    </message>
    <message>
        <source>Go back, down the schema or to a backup</source>
        <translation>Volver atrás, bajando el esquema o a una copia</translation>
    </message>
    <message>
        <source>Nothing was deployed or rolled back yet. What is done here stands in this list, with its reason.</source>
        <translation>Todavía no se ha desplegado ni revertido nada. Lo que se hace aquí figura en esta lista, con su motivo.</translation>
    </message>
    <message>
        <source>Pre-deployment checklist</source>
        <translation>Lista previa al despliegue</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Which schema stands</source>
        <translation>Qué esquema hay</translation>
    </message>
</context>
<context>
    <name>DestinationFields</name>
    <message>
        <source>Assignment</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Quién lo recibe</translation>
    </message>
</context>
<context>
    <name>DiagnoseSection</name>
    <message>
        <source>Could not be looked into</source>
        <translation>No se pudo examinar</translation>
    </message>
    <message>
        <source>Found something wrong</source>
        <translation>Encontró algo mal</translation>
    </message>
    <message>
        <source>Found well</source>
        <translation>Lo encontró bien</translation>
    </message>
    <message>
        <source>Looking: {check}…</source>
        <translation>Mirando: {check}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>On the server {server} only an administrator of it, such as root, sees locks, rules and rights, and makes indexes. Its password is kept in memory until you sign out.</source>
        <translation>En el servidor {server}, solo un administrador del servidor, como root, ve los bloqueos, las reglas y los permisos y crea índices. Su contraseña se conserva en memoria hasta que cierre la sesión.</translation>
    </message>
    <message>
        <source>Stopping: what was put down is put away first…</source>
        <translation>Deteniendo: primero se retira lo que se había puesto…</translation>
    </message>
    <message>
        <source>What is the matter?</source>
        <translation>¿Qué ocurre?</translation>
    </message>
</context>
<context>
    <name>DiagnosisView</name>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Resultado de las comprobaciones</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>{state}: {check}</source>
        <translation>{state}: {check}</translation>
    </message>
</context>
<context>
    <name>DraftSharing</name>
    <message>
        <source>You typed on this submission at another computer too: both texts are kept, one below the other.</source>
        <translation>Sobre esta entrega también se escribió en otro equipo: se conservan ambos textos, uno debajo del otro.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Detalles del error</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Algo ha fallado en el programa</translation>
    </message>
    <message>
        <source>The program met an error of its own. What you decided and typed is kept; you can go on working. The details help whoever looks after the program.</source>
        <translation>El programa ha encontrado un error propio. Lo decidido y lo escrito se conservan; se puede seguir trabajando. Los detalles ayudan a quien se ocupa del programa.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All that are shown: {number}</source>
        <translation>Todas las que se muestran: {number}</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a printer for these rows</source>
        <translation>Elegir una impresora para estas filas</translation>
    </message>
    <message>
        <source>Choose where the file goes (Enter)</source>
        <translation>Elegir dónde va el archivo (Intro)</translation>
    </message>
    <message>
        <source>Document (PDF), as it is printed</source>
        <translation>Documento (PDF), tal como se imprime</translation>
    </message>
    <message>
        <source>Export nothing (Escape)</source>
        <translation>No exportar nada (Escape)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Only what is selected: {number}</source>
        <translation>Solo lo seleccionado: {number}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Text (CSV), for any program</source>
        <translation>Texto (CSV), para cualquier programa</translation>
    </message>
    <message>
        <source>Workbook (XLSX), for a spreadsheet</source>
        <translation>Libro (XLSX), para hojas de cálculo</translation>
    </message>
</context>
<context>
    <name>FacultyChoice</name>
    <message>
        <source>All faculty</source>
        <translation>Todo el profesorado</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
</context>
<context>
    <name>FacultySection</name>
    <message>
        <source>Add a student: name or number</source>
        <translation>Añadir estudiante: nombre o número</translation>
    </message>
    <message>
        <source>Find out what keeps this person from seeing it, and correct it</source>
        <translation>Averiguar qué impide que la vea, y corregirlo</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Students taught</source>
        <translation>Estudiantes a su cargo</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Enseña a</translation>
    </message>
    <message>
        <source>They cannot see a submission…</source>
        <translation>No puede ver una entrega…</translation>
    </message>
    <message>
        <source>{student} is no longer taught by {member}.</source>
        <translation>{member} ya no da clase a {student}.</translation>
    </message>
    <message>
        <source>{student} is taught by {member} now.</source>
        <translation>{member} da clase ahora a {student}.</translation>
    </message>
</context>
<context>
    <name>FigureCharts</name>
    <message>
        <source>90 % within</source>
        <translation>El 90 % en</translation>
    </message>
    <message>
        <source>At the end of the period</source>
        <translation>Al final del periodo</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>From received to decided</source>
        <translation>De recibida a decidida</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Received and decided</source>
        <translation>Recibidas y decididas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>FigureExports</name>
    <message>
        <source>Export the figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Exported the figures to {name}.</source>
        <translation>Cifras exportadas a {name}.</translation>
    </message>
    <message>
        <source>The figures are sent to the printer.</source>
        <translation>Las cifras se envían a la impresora.</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Quién tiene qué</translation>
    </message>
    <message>
        <source>Who has what {day}</source>
        <translation>Quién tiene qué {day}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>90 % within</source>
        <translation>El 90 % en</translation>
    </message>
    <message>
        <source>90 % within (minutes)</source>
        <translation>El 90 % en (minutos)</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Faculty {number} (not imported)</source>
        <translation>Docente {number} (no importado)</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message>
        <source>Half within (minutes)</source>
        <translation>La mitad en (minutos)</translation>
    </message>
    <message>
        <source>Last four weeks, by day</source>
        <translation>Últimas cuatro semanas, por días</translation>
    </message>
    <message>
        <source>Last six months, by week</source>
        <translation>Últimos seis meses, por semanas</translation>
    </message>
    <message>
        <source>Last twelve months, by month</source>
        <translation>Últimos doce meses, por meses</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Sin departamento</translation>
    </message>
    <message>
        <source>Oldest since</source>
        <translation>La más antigua, desde</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Impreso {time}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting at the end</source>
        <translation>En espera al final</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Quién tiene qué</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Administrators can have people counted too (Department, Settings).</source>
        <translation>Los administradores pueden hacer que se cuente también por personas (Departamento, Ajustes).</translation>
    </message>
    <message>
        <source>An unexpected error stopped it; its details are in the log.</source>
        <translation>Un error inesperado lo detuvo; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>As charts</source>
        <translation>Como gráficos</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Por periodos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Documento (PDF)…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Into a spreadsheet, a document, or on paper</source>
        <translation>A una hoja de cálculo, a un documento o en papel</translation>
    </message>
    <message>
        <source>Of departments, or of the people of one</source>
        <translation>De los departamentos, o de las personas de uno</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>People of {name}</source>
        <translation>Personas de {name}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Show what the charts show as a table ({keys})</source>
        <translation>Mostrar como tabla lo que muestran los gráficos ({keys})</translation>
    </message>
    <message>
        <source>Text (CSV)…</source>
        <translation>Texto (CSV)…</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>Se están contando las cifras.</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>No se pueden leer las cifras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>What was decided, and what waited, is known since {time}.</source>
        <translation>Lo que se decidió y lo que esperaba se conoce desde {time}.</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Quién tiene qué</translation>
    </message>
    <message>
        <source>Work counts for whoever has it now, a decision for whoever made it.</source>
        <translation>El trabajo cuenta para quien lo tiene ahora; una decisión, para quien la tomó.</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>Libro (XLSX)…</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>{name} (next file: {keys})</source>
        <translation>{name} (archivo siguiente: {keys})</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>An unexpected error; its details are in the log.</source>
        <translation>Un error inesperado; los detalles están en el registro del programa.</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation>Copia guardada como {name}.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Este archivo no se puede mostrar</translation>
    </message>
    <message>
        <source>This submission came without a file.</source>
        <translation>Esta entrega llegó sin archivo.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Lugar en la cola</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibido desde</translation>
    </message>
    <message>
        <source>Received to, this day included</source>
        <translation>Recibido hasta, este día incluido</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search student, number, title and file names</source>
        <translation>Buscar por estudiante, número, título y nombres de archivo</translation>
    </message>
    <message>
        <source>Search submissions</source>
        <translation>Buscar entregas</translation>
    </message>
    <message>
        <source>Show only: {status}</source>
        <translation>Mostrar solo: {status}</translation>
    </message>
    <message>
        <source>Show the work of one faculty member</source>
        <translation>Mostrar los trabajos de un docente</translation>
    </message>
    <message>
        <source>Show work received in a span of time</source>
        <translation>Mostrar los trabajos recibidos en un periodo</translation>
    </message>
    <message>
        <source>Student, number, title or file</source>
        <translation>Estudiante, número, título o archivo</translation>
    </message>
    <message>
        <source>Title or file</source>
        <translation>Título o fichero</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <source>{status}  {count}</source>
        <translation>{status}  {count}</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Shows {shown}; ordered by {column}, ascending</source>
        <translation>Muestra {shown}; ordenado por {column}, ascendente</translation>
    </message>
    <message>
        <source>Shows {shown}; ordered by {column}, descending</source>
        <translation>Muestra {shown}; ordenado por {column}, descendente</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>received before {time}</source>
        <translation>recibido antes de {time}</translation>
    </message>
    <message>
        <source>received from {time}</source>
        <translation>recibido desde {time}</translation>
    </message>
    <message>
        <source>search for “{text}”</source>
        <translation>búsqueda de «{text}»</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>Buscar en este archivo</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>{place} of {count}…</source>
        <translation>{place} de {count}…</translation>
    </message>
</context>
<context>
    <name>FirstAdminPage</name>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Make me the administrator</source>
        <translation>Ser administrador</translation>
    </message>
    <message>
        <source>Small letters, digits, dots, dashes</source>
        <translation>Minúsculas, dígitos, puntos, guiones</translation>
    </message>
    <message>
        <source>This database is a file on this computer, and nobody administers it yet: make yourself its first administrator.

Passwords here keep people who share this computer from acting in each other&apos;s name. They do not protect the file itself: whoever can read or write it can read and change all that is in it. Where that matters, use a database server instead (Connections…).</source>
        <translation>Esta base de datos es un archivo de este equipo y nadie la administra todavía: quien la abre puede hacerse su primer administrador.

Las contraseñas evitan aquí que quienes comparten el equipo actúen en nombre de otra persona. No protegen el archivo en sí: quien pueda leerlo o escribirlo puede leer y cambiar todo lo que contiene. Donde eso importe, conviene un servidor de bases de datos (Conexiones…).</translation>
    </message>
    <message>
        <source>Welcome to EduManage</source>
        <translation>Bienvenida a EduManage</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nombre completo</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>All work of a student</source>
        <translation>Todos los trabajos de un estudiante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>First steps, {place}. {title}. {sentence}</source>
        <translation>Primeros pasos, {place}. {title}. {sentence}</translation>
    </message>
    <message>
        <source>Go on, or take back</source>
        <translation>Seguir o deshacer</translation>
    </message>
    <message>
        <source>Keys and palette</source>
        <translation>Teclas y paleta</translation>
    </message>
    <message>
        <source>Leave (Escape)</source>
        <translation>Salir (Escape)</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The card before (←)</source>
        <translation>La tarjeta anterior (←)</translation>
    </message>
    <message>
        <source>The next card (Enter)</source>
        <translation>La tarjeta siguiente (Intro)</translation>
    </message>
    <message>
        <source>The queue lists the work, newest first. Type any word of a name, a number, a title or a file ({find}). The buttons below the field show one status only.</source>
        <translation>La cola muestra los trabajos, los más recientes primero. Basta escribir cualquier palabra de un nombre, un número, un título o un archivo ({find}). Los botones de debajo muestran un solo estado.</translation>
    </message>
    <message>
        <source>The selected work stands here. {next} goes on and {previous} back; {open} opens the file in its program.</source>
        <translation>Aquí está el trabajo seleccionado. {next} avanza y {previous} retrocede; {open} abre el archivo en su programa.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What you did last is named down here, and {undo} takes it back. {next} goes to the next undecided work.</source>
        <translation>Lo último que se hizo aparece aquí abajo y {undo} lo deshace. {next} lleva al siguiente trabajo sin decidir.</translation>
    </message>
    <message>
        <source>{approve} approves and {reject} rejects what stands above, and the next work comes by itself. A rejection needs feedback ({feedback}), which the student reads.</source>
        <translation>{approve} aprueba y {reject} rechaza lo que está arriba, y el siguiente trabajo llega solo. Un rechazo necesita comentarios ({feedback}), que lee el estudiante.</translation>
    </message>
    <message>
        <source>{history} tells who did what with this work, when, and what was said.</source>
        <translation>{history} cuenta quién hizo qué con este trabajo, cuándo, y qué se dijo.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{palette} finds any action, person or submission by a few letters, {keys} shows every key, and {guide} opens the guide. This tour is in the menu as well.</source>
        <translation>{palette} encuentra cualquier acción, persona o entrega con unas pocas letras, {keys} muestra todas las teclas y {guide} abre la guía. Este recorrido también está en el menú.</translation>
    </message>
    <message>
        <source>{student} shows all work of the student that you may see, and who has it since when.</source>
        <translation>{student} muestra todos los trabajos del estudiante que se pueden ver, y quién los tiene desde cuándo.</translation>
    </message>
</context>
<context>
    <name>GrowthView</name>
    <message>
        <source>As charts</source>
        <translation>Como gráficos</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Como tablas</translation>
    </message>
    <message numerus="yes">
        <source>At the pace of the last %n days: {tables} of tables and {files} of files a month.</source>
        <translation>
            <numerusform>Al ritmo del último día: {tables} de tablas y {files} de archivos al mes.</numerusform>
            <numerusform>Al ritmo de los últimos %Ln días: {tables} de tablas y {files} de archivos al mes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Look at how it grows” and do it now: rows and bytes by month, the size of every table, and when a disk is full at this pace.</source>
        <translation>Elija «Mirar cómo crece» y hágalo ahora: filas y bytes por mes, el tamaño de cada tabla y cuándo se llena un disco a este ritmo.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files a month</source>
        <translation>Archivos al mes</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Growth by month</source>
        <translation>Crecimiento por mes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How much room for files is free is not seen from here.</source>
        <translation>Desde aquí no se ve cuánto espacio para archivos está libre.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Of the room for files {free} is free, and it is full about {day}.</source>
        <translation>Del espacio para archivos están libres {free}, y se llena hacia el {day}.</translation>
    </message>
    <message>
        <source>Of the room for files {free} is free, which is enough for fifty years.</source>
        <translation>Del espacio para archivos están libres {free}, suficiente para cincuenta años.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of every table</source>
        <translation>Tamaño de cada tabla</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Submissions a month</source>
        <translation>Entregas al mes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The disk of the database has {free} free and is full about {day}.</source>
        <translation>El disco de la base de datos tiene {free} libres y se llena hacia el {day}.</translation>
    </message>
    <message>
        <source>The disk of the database has {free} free, which is enough for fifty years.</source>
        <translation>El disco de la base de datos tiene {free} libres, suficiente para cincuenta años.</translation>
    </message>
    <message>
        <source>There is too little yet to tell a pace by.</source>
        <translation>Todavía hay demasiado poco para deducir un ritmo.</translation>
    </message>
    <message>
        <source>What is foretold</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>What the disk of the database has free is not seen from here.</source>
        <translation>Desde aquí no se ve cuánto tiene libre el disco de la base de datos.</translation>
    </message>
    <message>
        <source>about {rows}</source>
        <translation>unas {rows}</translation>
    </message>
    <message>
        <source>{uploads} submissions; {tables} of tables and {files} of files.</source>
        <translation>{uploads} entregas; {tables} de tablas y {files} de archivos.</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source># The guide is missing

It did not come with this copy of the program.</source>
        <translation># Falta la guía

No vino con esta copia del programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%Ln sección</numerusform>
            <numerusform>%Ln secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>No section has these words.</source>
        <translation>Ninguna sección tiene estas palabras.</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>Abrir una página web</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Search the guide (Ctrl+F)</source>
        <translation>Buscar en la guía (Ctrl+F)</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>This link leads to a page on the web:</source>
        <translation>Este enlace lleva a una página web:</translation>
    </message>
</context>
<context>
    <name>HandInDesk</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} · {speed} a second · %n seconds left</source>
        <translation>
            <numerusform>{done} de {total} · {speed} por segundo · queda %Ln segundo</numerusform>
            <numerusform>{done} de {total} · {speed} por segundo · quedan %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInFoot</name>
    <message numerus="yes">
        <source>%n more files are not taken; the list says of each why.</source>
        <translation>
            <numerusform>No se acepta otro archivo; la lista dice por qué.</numerusform>
            <numerusform>No se aceptan %Ln archivos más; la lista dice de cada uno por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear every field; files stay on your disk</source>
        <translation>Vaciar todos los campos; los archivos se quedan en su disco</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand in what stands here</source>
        <translation>Entregar lo que está aquí</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: nothing is handed in, and what is typed stays</source>
        <translation>Detener: no se entrega nada y lo escrito se conserva</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Your work is being handed in.</source>
        <translation>Su trabajo se está entregando.</translation>
    </message>
</context>
<context>
    <name>HandInForm</name>
    <message>
        <source>A new revision of “{title}”. The feedback on it stays with it.</source>
        <translation>Una nueva versión de «{title}». Los comentarios sobre aquella se quedan con ella.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Elija al menos un archivo.</translation>
    </message>
    <message>
        <source>Choose who receives it.</source>
        <translation>Elija quién lo recibe.</translation>
    </message>
    <message>
        <source>Choose whose work it is: type a name or number, and pick the student.</source>
        <translation>Elija de quién es el trabajo: escriba un nombre o número y elija al estudiante.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Description (may stay empty)</source>
        <translation>Descripción (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Póngale un título.</translation>
    </message>
    <message>
        <source>It is no revision</source>
        <translation>No es una nueva versión</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Nota para el personal</translation>
    </message>
    <message>
        <source>Note for staff (the student does not see it)</source>
        <translation>Nota para el personal (el estudiante no la ve)</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Until when it can be handed in</source>
        <translation>Hasta cuándo se puede entregar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Quién lo recibe</translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>An unexpected error came between; its details are in the log. Try again.</source>
        <translation>Se produjo un error inesperado; los detalles están en el registro. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Hand in another</source>
        <translation>Entregar otro</translation>
    </message>
    <message>
        <source>Hand in work</source>
        <translation>Entregar un trabajo</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Está en camino</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Ningún archivo todavía</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was handed in, and what you typed is still here.</source>
        <translation>Detenido. No se entregó nada y lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>The rules for handing in are being read.</source>
        <translation>Se están leyendo las reglas de entrega.</translation>
    </message>
    <message>
        <source>The rules for handing in cannot be read</source>
        <translation>No se pueden leer las reglas de entrega</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What you choose is shown here as its reader will see it.</source>
        <translation>Lo que elija se muestra aquí tal como lo verá quien lo lea.</translation>
    </message>
    <message>
        <source>What you had typed to hand in is here again.</source>
        <translation>Lo que había escrito para entregar está aquí de nuevo.</translation>
    </message>
    <message>
        <source>{why} Your files are in the store and the submission waits on this computer: it is sent by itself as soon as the database answers. Do not hand it in again; you find it in the queue then.</source>
        <translation>{why} Sus archivos están guardados y la entrega espera en este equipo: se envía sola en cuanto la base de datos responda. No la entregue otra vez; después la encontrará en la lista.</translation>
    </message>
</context>
<context>
    <name>HandInRules</name>
    <message>
        <source>Files of up to {size} each: {kinds}.</source>
        <translation>Archivos de hasta {size} cada uno: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>You handed in %n times within 24 hours, as often as is taken here. Nothing was sent; what you typed is kept, and you can hand it in from {time} on.</source>
        <translation>
            <numerusform>Entregó %Ln vez en 24 horas, tantas como aquí se aceptan. No se envió nada; lo escrito se conserva y puede entregarlo a partir de {time}.</numerusform>
            <numerusform>Entregó %Ln veces en 24 horas, tantas como aquí se aceptan. No se envió nada; lo escrito se conserva y puede entregarlo a partir de {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} %n of {most} hand-ins left within 24 hours.</source>
        <translation>
            <numerusform>{files} Queda %Ln de {most} entregas en 24 horas.</numerusform>
            <numerusform>{files} Quedan %Ln de {most} entregas en 24 horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedBanner</name>
    <message>
        <source>Draft handed on by {author} · {time}</source>
        <translation>Borrador cedido por {author} · {time}</translation>
    </message>
    <message>
        <source>Drop it; nobody is told</source>
        <translation>Descartarlo; no se avisa a nadie</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Put it below what you have written, which stays</source>
        <translation>Ponerlo debajo de lo ya escrito, que se mantiene</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message>
        <source>The draft is yours now. It stands below what you had written.</source>
        <translation>El borrador se ha asumido. Está debajo de lo que ya se había escrito.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n replicas stand still</source>
        <translation>
            <numerusform>%Ln réplica detenida</numerusform>
            <numerusform>%Ln réplicas detenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take part</source>
        <translation>
            <numerusform>participa %Ln</numerusform>
            <numerusform>participan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait now</source>
        <translation>
            <numerusform>%Ln espera ahora</numerusform>
            <numerusform>%Ln esperan ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Answers of the database</source>
        <translation>Respuestas de la base de datos</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Decisions and other acts</source>
        <translation>Decisiones y otras acciones</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Files of the store</source>
        <translation>Archivos del almacén</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Hand-ins</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitidos</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>Nodos del clúster</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>De media</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replicación</translation>
    </message>
    <message>
        <source>Room for files</source>
        <translation>Espacio para archivos</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Tamaño de la base de datos</translation>
    </message>
    <message>
        <source>Slow queries</source>
        <translation>Consultas lentas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Waits for locks</source>
        <translation>Esperas por bloqueos</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece un vistazo</translation>
    </message>
    <message>
        <source>goes on; how far it is behind is not shown</source>
        <translation>en marcha; no se muestra cuánto retraso lleva</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>nobody waits now</source>
        <translation>nadie espera ahora</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>ninguna vez en este tiempo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>aquí no se sabe</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>no se sabe ahora</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} de {total} libres</translation>
    </message>
    <message>
        <source>{now}; {whole}</source>
        <translation>{now}; {whole}</translation>
    </message>
    <message>
        <source>{number} in this time</source>
        <translation>{number} en este periodo</translation>
    </message>
    <message>
        <source>{number} in this time, each of {limit} or longer</source>
        <translation>{number} en este periodo, cada una de {limit} o más</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} de {most}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} take part, of {most} in this time</source>
        <translation>participan {number}, de {most} en este periodo</translation>
    </message>
    <message>
        <source>{number}, of which {failed} failed</source>
        <translation>{number}; con fallo: {failed}</translation>
    </message>
    <message>
        <source>{number}; {mean} on average, {longest} at most</source>
        <translation>{number}; {mean} de media, {longest} como máximo</translation>
    </message>
    <message>
        <source>{size} used, by what the database names</source>
        <translation>{size} usados, según lo que nombra la base de datos</translation>
    </message>
    <message>
        <source>{size} used, of which the database names {named}</source>
        <translation>{size} usados, de los que la base de datos nombra {named}</translation>
    </message>
    <message>
        <source>{size}; largest are {tables}</source>
        <translation>{size}; las mayores son {tables}</translation>
    </message>
    <message>
        <source>{table} ({size})</source>
        <translation>{table} ({size})</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>{time} de retraso</translation>
    </message>
    <message>
        <source>{words}; full about {day} at this pace</source>
        <translation>{words}; a este ritmo se llena hacia el {day}</translation>
    </message>
    <message>
        <source>{words}; {failed} failed</source>
        <translation>{words}; con fallo: {failed}</translation>
    </message>
</context>
<context>
    <name>HealthPageDesk</name>
    <message numerus="yes">
        <source>%n alerts need an administrator.</source>
        <translation>
            <numerusform>%Ln alerta requiere un administrador.</numerusform>
            <numerusform>%Ln alertas requieren un administrador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>Salud…</translation>
    </message>
    <message>
        <source>Show how the service is, and what to do</source>
        <translation>Mostrar cómo está el servicio y qué hacer</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>{name} does not teach the student of one of these and could not see it.</source>
        <translation>{name} no enseña al estudiante de una de estas y no podría verla.</translation>
    </message>
    <message numerus="yes">
        <source>{name} does not teach the students of %n of these and could not see them.</source>
        <translation>
            <numerusform>{name} no enseña al estudiante de %Ln de estas y no podría verla.</numerusform>
            <numerusform>{name} no enseña a los estudiantes de %Ln de estas y no podría verlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} does not teach this student and could not see the submission.</source>
        <translation>{name} no enseña a este estudiante y no podría ver la entrega.</translation>
    </message>
    <message>
        <source>{name} has a conflict of interest with the student of one of these.</source>
        <translation>{name} tiene un conflicto de interés con el estudiante de una de estas.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has a conflict of interest with the students of %n of these.</source>
        <translation>
            <numerusform>{name} tiene un conflicto de interés con el estudiante de %Ln de estas.</numerusform>
            <numerusform>{name} tiene un conflicto de interés con los estudiantes de %Ln de estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has a conflict of interest with this student.</source>
        <translation>{name} tiene un conflicto de interés con este estudiante.</translation>
    </message>
    <message>
        <source>{name} is away until {day}.</source>
        <translation>{name} no está hasta el {day}.</translation>
    </message>
    <message>
        <source>{name} takes {capacity} at most and would have {after}.</source>
        <translation>{name} acepta como máximo {capacity} y tendría {after}.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Changes of settings</source>
        <translation>Cambios de los ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>Historial de los ajustes</translation>
    </message>
    <message>
        <source>Nobody changed a setting yet</source>
        <translation>Nadie ha cambiado aún ningún ajuste</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Set it to what it was before: {value}</source>
        <translation>Ponerlo como estaba antes: {value}</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>The changes are being read.</source>
        <translation>Se están leyendo los cambios.</translation>
    </message>
    <message>
        <source>The changes cannot be read</source>
        <translation>No se pueden leer los cambios</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>El cambio elegido</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>What stood there before stands there today</source>
        <translation>Hoy tiene el mismo valor que tenía antes</translation>
    </message>
    <message>
        <source>Whatever is set from now on stands here: by whom, when, and what it was before.</source>
        <translation>Todo lo que se ajuste desde ahora figura aquí: quién, cuándo y qué valor tenía antes.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which settings are shown</source>
        <translation>Qué ajustes se muestran</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>{setting} is {value} again.</source>
        <translation>{setting} vuelve a ser {value}.</translation>
    </message>
    <message>
        <source>{setting}: {who} set it on {when} from {before} to {after}. It is so today.</source>
        <translation>{setting}: {who} lo cambió el {when} de {before} a {after}. Así sigue hoy.</translation>
    </message>
    <message>
        <source>{setting}: {who} set it on {when} from {before} to {after}. Today it is {now}.</source>
        <translation>{setting}: {who} lo cambió el {when} de {before} a {after}. Hoy es {now}.</translation>
    </message>
    <message>
        <source>{who} changed this first: now it is {theirs}, before your change it was {yours}. Nothing was put back; “Put back” once more puts {yours} in its place.</source>
        <translation>{who} cambió esto antes: ahora es {theirs}; antes del cambio que hizo usted era {yours}. No se repuso nada; «Reponer» una vez más pone {yours} en su lugar.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Description: {before} → {after}</source>
        <translation>Descripción: {before} → {after}</translation>
    </message>
    <message>
        <source>Feedback: {text}</source>
        <translation>Comentarios: {text}</translation>
    </message>
    <message>
        <source>File: {before} → {after}</source>
        <translation>Archivo: {before} → {after}</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Motivo: {text}</translation>
    </message>
    <message>
        <source>Title: {before} → {after}</source>
        <translation>Título: {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historial, lo más reciente primero</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Choose who receives it, and it can be handed in.</source>
        <translation>Elija quién lo recibe y se podrá entregar.</translation>
    </message>
    <message>
        <source>Everything in it is there already.</source>
        <translation>Todo lo que contiene ya está.</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Aún de nadie</translation>
    </message>
    <message>
        <source>Nothing can be handed in yet. Choose a line that is nobody&apos;s yet, and say whose it is.</source>
        <translation>Aún no se puede entregar nada. Elija una línea que todavía no es de nadie y diga de quién es.</translation>
    </message>
    <message>
        <source>Nothing of it can be handed in. Each line says why.</source>
        <translation>No se puede entregar nada de ello. Cada línea dice por qué.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>To hand in</source>
        <translation>Por entregar</translation>
    </message>
    <message>
        <source>{name}, an archive from Canvas</source>
        <translation>{name}, un paquete de Canvas</translation>
    </message>
    <message>
        <source>{name}, an archive from Moodle</source>
        <translation>{name}, un paquete de Moodle</translation>
    </message>
    <message>
        <source>{name}, read by its manifest</source>
        <translation>{name}, leído según su manifiesto</translation>
    </message>
    <message>
        <source>{name}, read by the names of its folders and files</source>
        <translation>{name}, leído según los nombres de sus carpetas y archivos</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Entries handed in</source>
        <translation>Entradas entregadas</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand in every entry that is new or a new revision</source>
        <translation>Entregar todo lo que es nuevo o una versión nueva</translation>
    </message>
    <message>
        <source>Hand in {count}</source>
        <translation>Entregar {count}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look at the archive or folder once more</source>
        <translation>Mirar otra vez el paquete o la carpeta</translation>
    </message>
    <message>
        <source>Save every line with its reason as CSV</source>
        <translation>Guardar cada línea con su motivo como CSV</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop; what was handed in stays (Escape)</source>
        <translation>Detener; lo que se entregó se queda (Escape)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que pasó</translation>
    </message>
    <message>
        <source>{done} of {total} entries</source>
        <translation>{done} de {total} entradas</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Add Moodle&apos;s grading worksheet, which knows numbers and addresses</source>
        <translation>Añadir la hoja de calificación de Moodle, que conoce números y direcciones</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Paquete…</translation>
    </message>
    <message>
        <source>Choose a folder with something for each student</source>
        <translation>Elegir una carpeta con algo de cada estudiante</translation>
    </message>
    <message>
        <source>Choose a zip archive of Moodle, Canvas or your own</source>
        <translation>Elegir un paquete zip de Moodle, de Canvas o propio</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Qué se eligió</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Hoja de calificación…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n entries were handed in.</source>
        <translation>
            <numerusform>Se entregó %Ln entrada.</numerusform>
            <numerusform>Se entregaron %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry was handed in.</source>
        <translation>Se entregó 1 entrada.</translation>
    </message>
    <message>
        <source>Bring in work from other systems</source>
        <translation>Traer trabajos de otros sistemas</translation>
    </message>
    <message>
        <source>Choose an archive…</source>
        <translation>Elegir un paquete…</translation>
    </message>
    <message>
        <source>Choose another archive or folder.</source>
        <translation>Elija otro paquete u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another archive…</source>
        <translation>Elegir otro paquete…</translation>
    </message>
    <message>
        <source>Choose or drop an archive of all submissions from Moodle or Canvas, files with a manifest, or a folder with a folder or file for each student. You see what would happen before anything does.</source>
        <translation>Elija o suelte un paquete con todas las entregas de Moodle o Canvas, archivos con un manifiesto, o una carpeta con una carpeta o un archivo por estudiante. Verá qué pasaría antes de que pase.</translation>
    </message>
    <message>
        <source>It was not taken</source>
        <translation>No se aceptó</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Mirándolo…</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <translation>No contiene nada</translation>
    </message>
    <message>
        <source>Saved the report to {name}.</source>
        <translation>Se guardó el informe en {name}.</translation>
    </message>
    <message>
        <source>Stopped. What was handed in stays; hand in again to go on.</source>
        <translation>Detenido. Lo entregado queda; entregue de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Stopping. What is on its way is given up or comes to its end.</source>
        <translation>Deteniendo. Lo que está en camino se abandona o llega a su fin.</translation>
    </message>
    <message>
        <source>You stopped the look at {name}. Nothing was handed in.</source>
        <translation>Ha dejado de mirar {name}. No se entregó nada.</translation>
    </message>
    <message>
        <source>{done} of {total} entries</source>
        <translation>{done} de {total} entradas</translation>
    </message>
    <message>
        <source>{why} What was handed in stays; hand in again to go on.</source>
        <translation>{why} Lo entregado queda; entregue de nuevo para seguir.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>An unexpected error stopped it at {name}.</source>
        <translation>Un error inesperado lo detuvo en {name}.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the look at it. It changed nothing; look at it again.</source>
        <translation>Un error inesperado impidió mirarlo. No cambió nada; mírelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message numerus="yes">
        <source>%n contacts are told</source>
        <translation>
            <numerusform>Se ha avisado a %Ln contacto</numerusform>
            <numerusform>Se ha avisado a %Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters too many</source>
        <translation>
            <numerusform>Sobra %Ln letra</numerusform>
            <numerusform>Sobran %Ln letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} are told</source>
        <translation>
            <numerusform>Se ha avisado a %Ln de {all}</numerusform>
            <numerusform>Se ha avisado a %Ln de {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} items are done</source>
        <translation>
            <numerusform>Hecho %Ln punto de {all}</numerusform>
            <numerusform>Hechos %Ln puntos de {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Add %n items of the runbook</source>
        <translation>
            <numerusform>Añadir %Ln punto del manual de operaciones</numerusform>
            <numerusform>Añadir %Ln puntos del manual de operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this item to the checklist</source>
        <translation>Añadir este punto a la lista de comprobación</translation>
    </message>
    <message>
        <source>Add what has to be mended, and tick what is done</source>
        <translation>Añadir lo que hay que arreglar y marcar lo que está hecho</translation>
    </message>
    <message>
        <source>Add what the runbook suggests for what happened</source>
        <translation>Añadir lo que el manual de operaciones propone para lo ocurrido</translation>
    </message>
    <message>
        <source>Administrator of the server</source>
        <translation>Administrador del servidor</translation>
    </message>
    <message numerus="yes">
        <source>All %n parts of {file} are as they were sealed, and the seal is the recorded one.</source>
        <translation>
            <numerusform>La única parte de {file} (%Ln) está como se selló, y el sello es el registrado.</numerusform>
            <numerusform>Las %Ln partes de {file} están como se sellaron, y el sello es el registrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also descriptions and reasons: all that people wrote</source>
        <translation>También descripciones y motivos: todo lo que escribieron las personas</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Otro punto</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo sellado</translation>
    </message>
    <message>
        <source>Archive of evidence</source>
        <translation>Archivo de pruebas</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Begin an incident</source>
        <translation>Iniciar un incidente</translation>
    </message>
    <message>
        <source>Begin an incident…</source>
        <translation>Iniciar un incidente…</translation>
    </message>
    <message>
        <source>Begin another round, in which everybody is told how it stands now</source>
        <translation>Iniciar otra ronda, en la que se avisa a todos de cómo está ahora</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Check an archive</source>
        <translation>Comprobar un archivo de pruebas</translation>
    </message>
    <message>
        <source>Check an archive…</source>
        <translation>Comprobar un archivo de pruebas…</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Lista de comprobación…</translation>
    </message>
    <message>
        <source>Choose where the archive is written</source>
        <translation>Elegir dónde se escribe el archivo de pruebas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message numerus="yes">
        <source>Close although %n items are not ticked</source>
        <translation>
            <numerusform>Cerrar aunque quede %Ln punto sin marcar</numerusform>
            <numerusform>Cerrar aunque queden %Ln puntos sin marcar</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Cerrar el incidente</translation>
    </message>
    <message>
        <source>Close the incident…</source>
        <translation>Cerrar el incidente…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Compare an archive with the seal that is recorded</source>
        <translation>Comparar un archivo de pruebas con el sello registrado</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Copied. Tell the contacts, and record for each that you did.</source>
        <translation>Copiado. Avise a los contactos y registre para cada uno que lo hizo.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Do again what was begun and interrupted</source>
        <translation>Hacer de nuevo lo que se empezó y se interrumpió</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Each contact with an e-mail address gets this text once, in the language of the department.</source>
        <translation>Cada contacto con dirección de correo recibe este texto una vez, en el idioma del departamento.</translation>
    </message>
    <message>
        <source>End all sessions but yours</source>
        <translation>Cerrar todas las sesiones menos la propia</translation>
    </message>
    <message>
        <source>End the maintenance window of this incident</source>
        <translation>Terminar la ventana de mantenimiento de este incidente</translation>
    </message>
    <message>
        <source>From now on every administrator sees that an incident is open, and each step is recorded with who and when. Say first what happened; nothing is locked by that.</source>
        <translation>Desde ahora cada administrador ve que hay un incidente abierto, y cada paso se registra con quién y cuándo. Diga primero qué ha ocurrido; con ello no se bloquea nada.</translation>
    </message>
    <message>
        <source>From now on the database refuses every change, also of the register, settings and accounts, until the incident is closed or you end it. Everybody goes on reading; what they decide meanwhile waits on their computers. Accounts can still be locked, unlocked, and given another password.</source>
        <translation>Desde ahora la base de datos rechaza todo cambio, también del registro, los ajustes y las cuentas, hasta que el incidente se cierre o usted le ponga fin. Todos pueden seguir leyendo; lo que decidan entretanto espera en sus equipos. Las cuentas aún pueden bloquearse, desbloquearse y recibir otra contraseña.</translation>
    </message>
    <message>
        <source>History, acts, events, changes of the register, people, grants, settings, the logs of this computer, the hashes of the files and a timeline of it all go into one sealed archive.</source>
        <translation>El historial, las acciones, los eventos, los cambios del registro de personas, las personas, los permisos concedidos, los ajustes, los registros de este equipo, los hashes de los archivos y una cronología de todo ello van a un único archivo sellado.</translation>
    </message>
    <message>
        <source>Incident {number}: {what}</source>
        <translation>Incidente {number}: {what}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>It did not come</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Journal of incident {number}</source>
        <translation>Diario del incidente {number}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leave a step out</source>
        <translation>Omitir un paso</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave this step out, and say why</source>
        <translation>Omitir este paso y decir por qué</translation>
    </message>
    <message>
        <source>Leave {login} locked</source>
        <translation>Dejar bloqueada la cuenta {login}</translation>
    </message>
    <message>
        <source>Let somebody in again before the incident is closed</source>
        <translation>Dejar entrar de nuevo a alguien antes de cerrar el incidente</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock an account</source>
        <translation>Bloquear una cuenta</translation>
    </message>
    <message>
        <source>Lock an account…</source>
        <translation>Bloquear una cuenta…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Make everything read-only</source>
        <translation>Ponerlo todo en solo lectura</translation>
    </message>
    <message>
        <source>Make read-only</source>
        <translation>Poner en solo lectura</translation>
    </message>
    <message>
        <source>Make read-only…</source>
        <translation>Poner en solo lectura…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name whose password this is, or leave both empty. Nothing was preserved yet.</source>
        <translation>Indicar de quién es esta contraseña, o dejar ambos campos vacíos. Aún no se conservó nada.</translation>
    </message>
    <message>
        <source>Next: {advice}</source>
        <translation>A continuación: {advice}</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>No hay ningún incidente abierto</translation>
    </message>
    <message>
        <source>Nobody wrote down yet whom to tell. Fill in the contacts under Department, Contacts.</source>
        <translation>Nadie ha anotado aún a quién avisar. Rellene los contactos en Departamento, Contactos.</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>No hace falta…</translation>
    </message>
    <message>
        <source>Notify those concerned</source>
        <translation>Avisar a los afectados</translation>
    </message>
    <message>
        <source>Notify…</source>
        <translation>Avisar…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Preserve</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Preserve evidence</source>
        <translation>Conservar pruebas</translation>
    </message>
    <message>
        <source>Preserve evidence…</source>
        <translation>Conservar pruebas…</translation>
    </message>
    <message>
        <source>Read every file and note its hash</source>
        <translation>Leer cada archivo y anotar su hash</translation>
    </message>
    <message>
        <source>Record that this mail did not come, so that it is sent again</source>
        <translation>Registrar que este correo no llegó, para que se envíe de nuevo</translation>
    </message>
    <message>
        <source>Record that you told this contact by telephone or with the copied text</source>
        <translation>Registrar que avisó a este contacto por teléfono o con el texto copiado</translation>
    </message>
    <message>
        <source>Refuse an account everything, and end its sessions</source>
        <translation>Denegar todo a una cuenta y terminar sus sesiones</translation>
    </message>
    <message>
        <source>Refuse every act until the incident is closed</source>
        <translation>Rechazar todas las acciones hasta que se cierre el incidente</translation>
    </message>
    <message>
        <source>Refuse what the portal writes, too</source>
        <translation>Rechazar también lo que escribe el portal</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Send to all who were not told</source>
        <translation>Enviar a todos los no avisados</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>So that an altered file is seen; it may take long</source>
        <translation>Para que se note un archivo alterado; puede tardar mucho</translation>
    </message>
    <message>
        <source>Somebody ended the maintenance window: acts are taken, although the incident is open.</source>
        <translation>Alguien terminó la ventana de mantenimiento: se aceptan acciones, aunque el incidente está abierto.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps of the incident</source>
        <translation>Pasos del incidente</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Such as root, or nothing</source>
        <translation>Como root, o nada</translation>
    </message>
    <message>
        <source>Take acts again</source>
        <translation>Volver a aceptar acciones</translation>
    </message>
    <message>
        <source>Tell all again</source>
        <translation>Avisar de nuevo a todos</translation>
    </message>
    <message>
        <source>Tell the contacts by mail, or copy the text</source>
        <translation>Avisar a los contactos por correo o copiar el texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The account becomes what it was before the incident.</source>
        <translation>La cuenta vuelve a ser lo que era antes del incidente.</translation>
    </message>
    <message>
        <source>The account is refused everything at once, and its sessions end. It is opened again when the incident is closed, unless you leave it locked then.</source>
        <translation>A la cuenta se le deniega todo de inmediato y sus sesiones terminan. Se abre de nuevo al cerrar el incidente, salvo que entonces la deje bloqueada.</translation>
    </message>
    <message>
        <source>The department has no mail server. Copy the text, tell the contacts, and record that you did.</source>
        <translation>El departamento no tiene servidor de correo. Copie el texto, avise a los contactos y registre que lo hizo.</translation>
    </message>
    <message>
        <source>The evidence is in {file}. Its seal: {seal}</source>
        <translation>Las pruebas están en {file}. Su sello: {seal}</translation>
    </message>
    <message>
        <source>The incidents are being read.</source>
        <translation>Se están leyendo los incidentes.</translation>
    </message>
    <message>
        <source>The incidents cannot be read</source>
        <translation>No se pueden leer los incidentes</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>El informe está en {path}.</translation>
    </message>
    <message>
        <source>Their numbers, or nothing for all</source>
        <translation>Sus números, o nada para todas</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Told by hand</source>
        <translation>Avisado a mano</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo what isolates, and say what came of it</source>
        <translation>Deshacer el aislamiento y decir en qué quedó todo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock an account</source>
        <translation>Desbloquear una cuenta</translation>
    </message>
    <message>
        <source>Unlock an account…</source>
        <translation>Desbloquear una cuenta…</translation>
    </message>
    <message>
        <source>What came of it, and what was learnt</source>
        <translation>En qué quedó y qué se aprendió</translation>
    </message>
    <message>
        <source>What everybody is told</source>
        <translation>Lo que se comunica a todos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>What has to be mended. An item that was ticked stays ticked, with who and when.</source>
        <translation>Lo que hay que arreglar. Un punto marcado queda marcado, con quién y cuándo.</translation>
    </message>
    <message>
        <source>What is mended</source>
        <translation>Qué se arregla</translation>
    </message>
    <message>
        <source>What the step is about</source>
        <translation>De qué trata el paso</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was isolated is opened again, and the incident stands with its report below. It cannot be opened once more.</source>
        <translation>Lo aislado se abre de nuevo, y el incidente queda abajo con su informe. No se puede volver a abrir.</translation>
    </message>
    <message>
        <source>When something happened that must not happen, begin an incident: the program leads through what the runbook asks for, and records who did what and when.</source>
        <translation>Cuando haya ocurrido algo que no debe ocurrir, inicie un incidente: el programa guía por lo que pide el manual de operaciones y registra quién hizo qué y cuándo.</translation>
    </message>
    <message>
        <source>Who administers {server} sees all accounts and grants there, and what drifted; without them the archive says that these are not in it.</source>
        <translation>Quien administra {server} ve allí todas las cuentas y permisos y lo que se ha desviado; sin esa cuenta, el archivo indica que no los contiene.</translation>
    </message>
    <message>
        <source>Whoever is signed in has to sign in again, and nobody else goes on; what they typed on the pages is kept.</source>
        <translation>Quien tenga la sesión abierta debe volver a identificarse, y nadie más sigue; lo escrito en las páginas se conserva.</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Por qué no hace falta</translation>
    </message>
    <message>
        <source>With titles, feedback and file names</source>
        <translation>Con títulos, comentarios y nombres de archivo</translation>
    </message>
    <message>
        <source>Write one sealed archive</source>
        <translation>Escribir un único archivo sellado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>incident-{number}.pdf</source>
        <translation>incidente-{number}.pdf</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>sin enviar aún</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>sin avisar aún</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>quizá enviado</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazado por el servidor</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>told by hand</source>
        <translation>avisado a mano</translation>
    </message>
    <message>
        <source>told by mail</source>
        <translation>avisado por correo</translation>
    </message>
    <message>
        <source>{kind}. From {since} to {end}. {summary}</source>
        <translation>{kind}. Desde {since} hasta {end}. {summary}</translation>
    </message>
    <message>
        <source>{kind}. Since {since}, begun by {who}.</source>
        <translation>{kind}. Desde {since}, iniciado por {who}.</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>{step}: the reason is recorded, and the step can be done all the same later.</source>
        <translation>{step}: el motivo se registra, y el paso se puede hacer más tarde de todos modos.</translation>
    </message>
    <message>
        <source>{what}: {note}</source>
        <translation>{what}: {note}</translation>
    </message>
    <message>
        <source>{who}
{what}</source>
        <translation>{who}
{what}</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
</context>
<context>
    <name>InsideLine</name>
    <message>
        <source>Back to the archive</source>
        <translation>Volver al archivo comprimido</translation>
    </message>
    <message>
        <source>Back to the archive (Backspace)</source>
        <translation>Volver al archivo comprimido (Retroceso)</translation>
    </message>
    <message>
        <source>‹ Back to the archive</source>
        <translation>‹ Volver al archivo comprimido</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>It broke off because of a fault of this program, which was logged.</source>
        <translation>Se interrumpió por un fallo de este programa, que quedó en el registro.</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel “{job}”</source>
        <translation>Cancelar «{job}»</translation>
    </message>
    <message>
        <source>Details of “{job}”</source>
        <translation>Detalles de «{job}»</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss “{job}”</source>
        <translation>Descartar «{job}»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Each thing that it did, one by one</source>
        <translation>Cada cosa que hizo, una por una</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Found something wrong</source>
        <translation>Encontró algo mal</translation>
    </message>
    <message>
        <source>How far “{job}” is</source>
        <translation>Hasta dónde ha llegado «{job}»</translation>
    </message>
    <message>
        <source>Put it away; what it did stays</source>
        <translation>Retirarlo de la lista; lo que hizo se queda</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stop it as soon as can be</source>
        <translation>Detenerlo en cuanto se pueda</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
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
    <message>
        <source>Acts done again</source>
        <translation>Acciones repetidas</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Carrying accounts and erasures over</source>
        <translation>Traspasando cuentas y borrados</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Comparing the table {table}</source>
        <translation>Comparando la tabla {table}</translation>
    </message>
    <message>
        <source>Contents removed</source>
        <translation>Contenidos quitados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of the repository</source>
        <translation>Archivos del repositorio</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Migrating a copy in scratch</source>
        <translation>Migrando una copia provisional</translation>
    </message>
    <message>
        <source>Migrating, which cannot be stopped any more</source>
        <translation>Migrando; ya no se puede detener</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Rows taken out</source>
        <translation>Filas quitadas</translation>
    </message>
    <message>
        <source>Seeing to the maintenance window</source>
        <translation>Ocupándose de la ventana de mantenimiento</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Cambiando</translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation>Tabla {table}</translation>
    </message>
    <message>
        <source>Verifying the deployment</source>
        <translation>Verificando el despliegue</translation>
    </message>
    <message>
        <source>Working in the copy</source>
        <translation>Usando la copia de prueba</translation>
    </message>
    <message>
        <source>Works archived</source>
        <translation>Trabajos archivados</translation>
    </message>
    <message>
        <source>{before} · {more}</source>
        <translation>{before} · {more}</translation>
    </message>
    <message>
        <source>{size} per second</source>
        <translation>{size} por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} · {what}</source>
        <translation>{time} · {what}</translation>
    </message>
    <message>
        <source>{what}: {done}</source>
        <translation>{what}: {done}</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>JobsButton</name>
    <message numerus="yes">
        <source>%n jobs ended</source>
        <translation>
            <numerusform>%Ln proceso terminado</numerusform>
            <numerusform>%Ln procesos terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%Ln proceso en curso</numerusform>
            <numerusform>%Ln procesos en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Mostrar los procesos</translation>
    </message>
    <message>
        <source>{job}: {percent} %</source>
        <translation>{job}: {percent} %</translation>
    </message>
    <message>
        <source>{job}…</source>
        <translation>{job}…</translation>
    </message>
</context>
<context>
    <name>JobsDesk</name>
    <message>
        <source>{job} began</source>
        <translation>{job}: ha empezado</translation>
    </message>
    <message>
        <source>{job}: {what}</source>
        <translation>{job}: {what}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Close the jobs (Escape)</source>
        <translation>Cerrar los procesos (Escape)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>No job is running. Backups, drills and restores are told of here while they run, and afterwards.</source>
        <translation>No hay ningún proceso en curso. Aquí se informa de las copias, los simulacros y las restauraciones mientras se hacen y después.</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Cambiar tecla</translation>
    </message>
    <message>
        <source>Escape leaves everything as it is.</source>
        <translation>Escape lo deja todo como está.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”.</source>
        <translation>Pulsar la nueva tecla para «{action}».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Take the key from the other action</source>
        <translation>Quitar la tecla a la otra acción</translation>
    </message>
    <message>
        <source>This key cannot be recognised again. Press another key.</source>
        <translation>Esta tecla no se puede reconocer de nuevo. Hay que pulsar otra.</translation>
    </message>
    <message>
        <source>Try another key</source>
        <translation>Probar otra tecla</translation>
    </message>
    <message>
        <source>{key} belongs to the preview. Press another key.</source>
        <translation>{key} pertenece a la vista previa. Hay que pulsar otra tecla.</translation>
    </message>
    <message>
        <source>{key} belongs to the system. Press another key.</source>
        <translation>{key} pertenece al sistema. Hay que pulsar otra tecla.</translation>
    </message>
    <message>
        <source>{key} is needed to move in lists and dialogs. Press another key.</source>
        <translation>{key} hace falta para moverse por listas y diálogos. Hay que pulsar otra tecla.</translation>
    </message>
    <message>
        <source>{key} is needed where text is typed. Press another key.</source>
        <translation>{key} hace falta donde se escribe texto. Hay que pulsar otra tecla.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”. Replace takes it from there.</source>
        <translation>{key} es la tecla de «{action}». Reemplazar se la quita.</translation>
    </message>
</context>
<context>
    <name>KeyEditing</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Every action has its first keys again. Undo brings your own back.</source>
        <translation>Cada acción vuelve a tener sus teclas iniciales. Deshacer devuelve las propias.</translation>
    </message>
    <message>
        <source>Give every action its first keys back</source>
        <translation>Devolver a cada acción sus teclas iniciales</translation>
    </message>
    <message>
        <source>Give this action its first keys back</source>
        <translation>Devolver a esta acción sus teclas iniciales</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Other key</source>
        <translation>Otra tecla</translation>
    </message>
    <message>
        <source>Press a new key (Enter)</source>
        <translation>Pulsar una tecla nueva (Intro)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Take the last change of a key back</source>
        <translation>Deshacer el último cambio de una tecla</translation>
    </message>
    <message>
        <source>Take this key away (Delete)</source>
        <translation>Quitar esta tecla (Supr)</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>“{action}” has its first keys again.</source>
        <translation>«{action}» vuelve a tener sus teclas iniciales.</translation>
    </message>
    <message>
        <source>“{action}” no longer has the key {key}.</source>
        <translation>«{action}» ya no tiene la tecla {key}.</translation>
    </message>
    <message>
        <source>“{action}” now has the key {key}, which “{other}” had.</source>
        <translation>«{action}» tiene ahora la tecla {key}, que era de «{other}».</translation>
    </message>
    <message>
        <source>“{action}” now has the key {key}.</source>
        <translation>«{action}» tiene ahora la tecla {key}.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Pulsar una tecla</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>Off, keys that write a letter or a sign do nothing; those with Ctrl or Alt act.</source>
        <translation>Desactivadas, las teclas que escriben una letra o un signo no hacen nada; las que llevan Ctrl o Alt actúan.</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Teclas de una sola letra</translation>
    </message>
</context>
<context>
    <name>LeftDraftsDialog</name>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Ceder</translation>
    </message>
    <message>
        <source>Hand on to {owner}</source>
        <translation>Ceder a {owner}</translation>
    </message>
    <message>
        <source>It stays among your drafts, and is not shown here again in this session</source>
        <translation>Sigue entre los borradores y no se vuelve a mostrar aquí en esta sesión</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Nobody else can read these. Hand a draft on to whoever has the work now, keep it, or discard it.</source>
        <translation>Nadie más puede leerlos. Un borrador se puede ceder a quien tiene ahora el trabajo, conservar o descartar.</translation>
    </message>
    <message>
        <source>Submission {number}
{what} · {time}</source>
        <translation>Entrega {number}
{what} · {time}</translation>
    </message>
    <message>
        <source>Submission {number}, {student}
{what} · {time}</source>
        <translation>Entrega {number}, {student}
{what} · {time}</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Se descartó el borrador.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Lo escrito</translation>
    </message>
    <message>
        <source>Your drafts on work that went to somebody else</source>
        <translation>Borradores sobre trabajos que pasaron a otra persona</translation>
    </message>
    <message>
        <source>{title}
{what} · {time}</source>
        <translation>{title}
{what} · {time}</translation>
    </message>
    <message>
        <source>{title}, {student}
{what} · {time}</source>
        <translation>{title}, {student}
{what} · {time}</translation>
    </message>
</context>
<context>
    <name>LeftForLater</name>
    <message>
        <source>Submission {id}</source>
        <translation>Entrega {id}</translation>
    </message>
    <message>
        <source>This conflict could not be kept on this computer: settle it before you close the program. What you wrote is kept as a draft.</source>
        <translation>Este conflicto no se pudo guardar en este equipo: resuélvelo antes de cerrar el programa. Lo que escribiste se conserva como borrador.</translation>
    </message>
</context>
<context>
    <name>ListExports</name>
    <message numerus="yes">
        <source>Copied %n rows, for a spreadsheet or a mail.</source>
        <translation>
            <numerusform>Copiada %Ln fila, para una hoja de cálculo o un correo.</numerusform>
            <numerusform>Copiadas %Ln filas, para una hoja de cálculo o un correo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied 1 row, for a spreadsheet or a mail.</source>
        <translation>Copiada 1 fila, para una hoja de cálculo o un correo.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Exported the list to {name}.</source>
        <translation>Lista exportada a {name}.</translation>
    </message>
    <message>
        <source>Exporting… {count} of {total}</source>
        <translation>Exportando… {count} de {total}</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Submissions {day}</source>
        <translation>Entregas {day}</translation>
    </message>
    <message>
        <source>The list is sent to the printer.</source>
        <translation>La lista se envía a la impresora.</translation>
    </message>
</context>
<context>
    <name>ListedRows</name>
    <message>
        <source>Also in others</source>
        <translation>También en otras</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Iniciar sesión como otra persona</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>{name} is signed in. What is typed on the pages is kept, and decisions that wait go on being sent.</source>
        <translation>{name} tiene la sesión iniciada. Lo escrito en las páginas se conserva y las decisiones pendientes se siguen enviando.</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About: {what}</source>
        <translation>Sobre: {what}</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Cuenta activada</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alerta confirmada</translation>
    </message>
    <message>
        <source>Alert over</source>
        <translation>Alerta terminada</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation>Alerta emitida</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Arrived from the portal</source>
        <translation>Llegó del portal</translation>
    </message>
    <message>
        <source>Assignment changed</source>
        <translation>Tarea cambiada</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Changed outside this program</source>
        <translation>Cambiada fuera de este programa</translation>
    </message>
    <message>
        <source>Changed while the program was away</source>
        <translation>Cambiada mientras el programa no estaba</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contacto cambiado</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Database restored</source>
        <translation>Base de datos restaurada</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Deleted outside this program</source>
        <translation>Eliminada fuera de este programa</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrada</translation>
    </message>
    <message>
        <source>Error of the program</source>
        <translation>Error del programa</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Faculty {id}</source>
        <translation>Docente {id}</translation>
    </message>
    <message>
        <source>Failed ({why}): {what}</source>
        <translation>Error ({why}): {what}</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>Pasada a otra persona</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Idle lock ended</source>
        <translation>Bloqueo inactivo terminado</translation>
    </message>
    <message>
        <source>Lost act done again</source>
        <translation>Acto perdido hecho de nuevo</translation>
    </message>
    <message>
        <source>Maintenance window changed</source>
        <translation>Ventana de mantenimiento cambiada</translation>
    </message>
    <message>
        <source>Old database removed</source>
        <translation>Base de datos antigua quitada</translation>
    </message>
    <message>
        <source>One-time password made</source>
        <translation>Contraseña de un solo uso creada</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Password chosen</source>
        <translation>Contraseña elegida</translation>
    </message>
    <message>
        <source>Recorded: {words}</source>
        <translation>Registrado: {words}</translation>
    </message>
    <message>
        <source>Refused by the rules</source>
        <translation>La rechazan las reglas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Roles cambiados</translation>
    </message>
    <message>
        <source>Row taken out of the portal&apos;s table</source>
        <translation>Fila quitada de la tabla del portal</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Setting of mail changed</source>
        <translation>Ajuste del correo cambiado</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Student erased</source>
        <translation>Estudiante borrado</translation>
    </message>
    <message>
        <source>Submission restored</source>
        <translation>Entrega restaurada</translation>
    </message>
    <message>
        <source>Submission {id}</source>
        <translation>Entrega {id}</translation>
    </message>
    <message>
        <source>Table restored</source>
        <translation>Tabla restaurada</translation>
    </message>
    <message>
        <source>Taken out of the archive</source>
        <translation>Recuperada del archivo histórico</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tarea hecha</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Tried to hand in</source>
        <translation>Intento de entrega</translation>
    </message>
    <message>
        <source>Trouble: {result}</source>
        <translation>Problema: {result}</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What: {kind} ({group})</source>
        <translation>Qué: {kind} ({group})</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>Cuándo: {time}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who: {person}</source>
        <translation>Quién: {person}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Work with no window</source>
        <translation>Trabajo sin ventana</translation>
    </message>
    <message>
        <source>at {computer}</source>
        <translation>en {computer}</translation>
    </message>
    <message>
        <source>not told any more</source>
        <translation>ya no consta</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>outside this program</source>
        <translation>fuera de este programa</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{error} at {place}</source>
        <translation>{error} en {place}</translation>
    </message>
    <message>
        <source>{task}: {what}</source>
        <translation>{task}: {what}</translation>
    </message>
</context>
<context>
    <name>LogsSection</name>
    <message numerus="yes">
        <source>%n new entries</source>
        <translation>
            <numerusform>%Ln entrada nueva</numerusform>
            <numerusform>%Ln entradas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>A login finds entries since {time}; older ones are told without their person.</source>
        <translation>Por usuario se encuentran entradas desde {time}; las anteriores figuran sin su persona.</translation>
    </message>
    <message>
        <source>Ask for another kind, login, text or time.</source>
        <translation>Pida otro tipo, usuario, texto o momento.</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Clear the login</source>
        <translation>Borrar el usuario</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Borrar el texto</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Detalles de la entrada</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>From {begin} to {end}</source>
        <translation>De {begin} a {end}</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>En las últimas 24 horas</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>En la última hora</translation>
    </message>
    <message>
        <source>It comes in a moment.</source>
        <translation>Llega en un momento.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Buscándolo…</translation>
    </message>
    <message>
        <source>Looking further back: {time}</source>
        <translation>Buscando más atrás: {time}</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Show what happens as it happens</source>
        <translation>Mostrar lo que ocurre según ocurre</translation>
    </message>
    <message>
        <source>Text or number</source>
        <translation>Texto o número</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <translation>El registro no se puede leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>What people and the program do is written down here from now on.</source>
        <translation>Lo que hacen las personas y el programa se anota aquí desde ahora.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
</context>
<context>
    <name>LookRun</name>
    <message>
        <source>Diagnosis: {what}</source>
        <translation>Diagnóstico: {what}</translation>
    </message>
</context>
<context>
    <name>LookingPane</name>
    <message>
        <source>A file that was refused</source>
        <translation>Un archivo que se rechazó</translation>
    </message>
    <message>
        <source>As an administrator of the server…</source>
        <translation>Como administrador del servidor…</translation>
    </message>
    <message>
        <source>Choose a file that was refused</source>
        <translation>Elegir un archivo que se rechazó</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <source>Copy the verdict and every check</source>
        <translation>Copiar el dictamen y cada comprobación</translation>
    </message>
    <message>
        <source>End before the next check; nothing is left behind</source>
        <translation>Terminar antes de la siguiente comprobación; no queda nada atrás</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look into it now (Enter)</source>
        <translation>Mirarlo ahora (Intro)</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Puede quedar vacío</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The result was copied.</source>
        <translation>El resultado se ha copiado.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Who sees locks, rules and rights as well, and makes indexes</source>
        <translation>Quien ve también bloqueos, reglas y derechos, y crea índices</translation>
    </message>
    <message>
        <source>{what} This is what the checks find now:</source>
        <translation>{what} Esto es lo que encuentran ahora las comprobaciones:</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>&amp;Tell people by mail</source>
        <translation>&amp;Avisar por correo</translation>
    </message>
    <message>
        <source>Address of the trial</source>
        <translation>Dirección de la prueba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For whoever chose none of their own under “Notifications…”</source>
        <translation>Para quien no eligió el suyo en «Notificaciones…»</translation>
    </message>
    <message>
        <source>From now on; what was before is told to nobody</source>
        <translation>Desde ahora; de lo anterior no se avisa a nadie</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer alone; “work --once” elsewhere takes it from its surroundings</source>
        <translation>Se guarda solo en el llavero de este equipo; «work --once» en otro lugar la toma de su entorno</translation>
    </message>
    <message>
        <source>Language of the mails</source>
        <translation>Idioma de los correos</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>Dejar todo como está (Esc)</translation>
    </message>
    <message>
        <source>Login at the server</source>
        <translation>Usuario en el servidor</translation>
    </message>
    <message>
        <source>Mail of the department</source>
        <translation>Correo del departamento</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Nombre del departamento</translation>
    </message>
    <message>
        <source>None, in clear</source>
        <translation>Ninguna, sin cifrar</translation>
    </message>
    <message>
        <source>Only to change it</source>
        <translation>Solo para cambiarla</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Reading what is settled…</source>
        <translation>Leyendo lo establecido…</translation>
    </message>
    <message>
        <source>STARTTLS, demanded</source>
        <translation>STARTTLS, exigido</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Enviar un correo de prueba</translation>
    </message>
    <message>
        <source>Send one mail by what is typed here, and say what came of it</source>
        <translation>Enviar un correo con lo escrito aquí y decir qué resultó</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Settle it so for the whole department (Enter)</source>
        <translation>Establecerlo así para todo el departamento (Intro)</translation>
    </message>
    <message>
        <source>TLS from the first letter</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>office@example.org</source>
        <translation>oficina@example.org</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>correo.example.org</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>EduManage</source>
        <translation>EduManage</translation>
    </message>
    <message numerus="yes">
        <source>Feedback that was typed on %n submissions could not be kept and is lost.</source>
        <translation>
            <numerusform>Se han perdido los comentarios escritos sobre una entrega, porque no se pudieron conservar.</numerusform>
            <numerusform>Se han perdido los comentarios escritos sobre %Ln entregas, porque no se pudieron conservar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Abriendo la base de datos…</translation>
    </message>
    <message>
        <source>Sign in without saving</source>
        <translation>Iniciar sesión sin guardar</translation>
    </message>
    <message>
        <source>Sign out without saving</source>
        <translation>Cerrar sesión sin guardar</translation>
    </message>
    <message>
        <source>Switch without saving</source>
        <translation>Cambiar de cuenta sin guardar</translation>
    </message>
    <message>
        <source>The one-time password on the page People is gone: reset it anew for its owner.</source>
        <translation>La contraseña de un solo uso de la página Personas ya no está: restablécela de nuevo para su titular.</translation>
    </message>
    <message>
        <source>What was typed and not saved is gone: {pages}.</source>
        <translation>Lo escrito y sin guardar se ha perdido: {pages}.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>No maintenance is planned. Add a window: everybody is told half an hour before, and in it the database takes nothing; what people decide meanwhile waits on their computers.</source>
        <translation>No hay ningún mantenimiento previsto. Añada una ventana: se avisa a todos media hora antes, y durante ella la base de datos no admite nada; lo que se decida mientras tanto espera en cada equipo.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Refuse what the portal writes, too</source>
        <translation>Rechazar también lo que escribe el portal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What people are told</source>
        <translation>Lo que se comunica</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>after each</source>
        <translation>tras cada uno</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>cada día</numerusform>
            <numerusform>cada %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>cada mes</numerusform>
            <numerusform>cada %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>{time}, {who}, trouble: {result}</source>
        <translation>{time}, {who}, problema: {result}</translation>
    </message>
    <message>
        <source>{time}, {who}: {result}</source>
        <translation>{time}, {who}: {result}</translation>
    </message>
</context>
<context>
    <name>MaintenanceBanner</name>
    <message>
        <source>Everything is read-only while an incident is handled.</source>
        <translation>Todo es de solo lectura mientras se atiende un incidente.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance from {begins} to {ends}, in %n minutes.</source>
        <translation>
            <numerusform>Mantenimiento de {begins} a {ends}, dentro de %Ln minuto.</numerusform>
            <numerusform>Mantenimiento de {begins} a {ends}, dentro de %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance from {begins} to {ends}, in %n seconds.</source>
        <translation>
            <numerusform>Mantenimiento de {begins} a {ends}, dentro de %Ln segundo.</numerusform>
            <numerusform>Mantenimiento de {begins} a {ends}, dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded meanwhile, and nothing else can be changed. You can read and write on: drafts are kept, and what you decide or hand in waits on this computer and is sent by itself afterwards.</source>
        <translation>Mientras tanto no se registra nada ni puede cambiarse nada más. Se puede seguir leyendo y escribiendo: los borradores se conservan, y lo que decida o entregue espera en este equipo y después se envía solo.</translation>
    </message>
    <message>
        <source>Nothing is recorded meanwhile. You can go on: what you decide or hand in waits on this computer and is sent by itself afterwards.</source>
        <translation>Mientras tanto no se registra nada. Puede seguir: lo que decida o entregue espera en este equipo y después se envía solo.</translation>
    </message>
    <message numerus="yes">
        <source>Under maintenance until {ends}, %n minutes more.</source>
        <translation>
            <numerusform>En mantenimiento hasta {ends}, %Ln minuto más.</numerusform>
            <numerusform>En mantenimiento hasta {ends}, %Ln minutos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under maintenance until {ends}, %n seconds more.</source>
        <translation>
            <numerusform>En mantenimiento hasta {ends}, %Ln segundo más.</numerusform>
            <numerusform>En mantenimiento hasta {ends}, %Ln segundos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under maintenance until {ends}, about %n hours more.</source>
        <translation>
            <numerusform>En mantenimiento hasta {ends}, cerca de %Ln hora más.</numerusform>
            <numerusform>En mantenimiento hasta {ends}, cerca de %Ln horas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberChoice</name>
    <message>
        <source>Faculty member</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Faculty {id}</source>
        <translation>Docente {id}</translation>
    </message>
    <message>
        <source>Type a name or a faculty id</source>
        <translation>Escribe un nombre o un id de docente</translation>
    </message>
    <message>
        <source>{name} · has left</source>
        <translation>{name} · ya no está</translation>
    </message>
    <message>
        <source>{name} · {department}</source>
        <translation>{name} · {department}</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Kept in UTC: everybody sees it by the clock of their own computer.</source>
        <translation>Se guarda en UTC: cada uno lo ve según el reloj de su ordenador.</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation>Zona horaria de este ordenador</translation>
    </message>
    <message>
        <source>{zone} ({offset})</source>
        <translation>{zone} ({offset})</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose who is to have them.</source>
        <translation>Elija quién debe tenerlas.</translation>
    </message>
    <message>
        <source>History, files and drafts go along; who had it and who gets it are told.</source>
        <translation>El historial, los archivos y los borradores van con ellas; se avisa a quien las tenía y a quien las recibe.</translation>
    </message>
    <message>
        <source>Move nothing (Escape)</source>
        <translation>No pasar nada (Escape)</translation>
    </message>
    <message>
        <source>Move them now (Enter); one undo takes all of them back</source>
        <translation>Pasarlas ahora (Intro); un solo deshacer las devuelve todas</translation>
    </message>
    <message>
        <source>Move to somebody else</source>
        <translation>Pasar a otra persona</translation>
    </message>
    <message>
        <source>Move {count}</source>
        <translation>Pasar {count}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Lo que habla en contra</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Write why: who looks at the history later wants to know.</source>
        <translation>Escriba por qué: quien mire el historial más tarde querrá saberlo.</translation>
    </message>
</context>
<context>
    <name>MoveRun</name>
    <message>
        <source>An unexpected error stopped it; its details are in the log.</source>
        <translation>Un error inesperado lo detuvo; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>You may not, or no longer, move work.</source>
        <translation>No puede, o ya no puede, mover trabajos.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Nothing of it is there any more, so nothing was moved back.</source>
        <translation>Ya no queda nada de ello, por lo que no se devolvió nada.</translation>
    </message>
    <message>
        <source>Taken back: {reason}</source>
        <translation>Deshecho: {reason}</translation>
    </message>
    <message>
        <source>They are there already, so nothing was moved.</source>
        <translation>Ya están ahí, así que no se ha pasado nada.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Page {page} of {count} of {name}</source>
        <translation>Página {page} de {count} de {name}</translation>
    </message>
    <message>
        <source>Press {keys} to read what is written on it as text.</source>
        <translation>Pulsa {keys} para leer como texto lo que hay escrito en ella.</translation>
    </message>
    <message>
        <source>{name}, one page</source>
        <translation>{name}, una página</translation>
    </message>
    <message>
        <source>“Read as text” below it shows what is written on it.</source>
        <translation>«Leer como texto», debajo, muestra lo que hay escrito en ella.</translation>
    </message>
</context>
<context>
    <name>NewAboveHint</name>
    <message numerus="yes">
        <source>%n new above</source>
        <translation>
            <numerusform>%Ln nueva arriba</numerusform>
            <numerusform>%Ln nuevas arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the top of the queue</source>
        <translation>Ir al principio de la cola</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message numerus="yes">
        <source>A password has at least %n characters and does not hold the login. Nothing was changed.</source>
        <translation>
            <numerusform>Una contraseña tiene al menos %Ln carácter y no contiene el usuario. No se cambió nada.</numerusform>
            <numerusform>Una contraseña tiene al menos %Ln caracteres y no contiene el usuario. No se cambió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Al menos %Ln carácter</numerusform>
            <numerusform>Al menos %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed; type them again.</source>
        <translation>Las dos contraseñas difieren. No se cambió nada; hay que volver a escribirlas.</translation>
    </message>
</context>
<context>
    <name>NoticeBell</name>
    <message numerus="yes">
        <source>News, %n unread</source>
        <translation>
            <numerusform>Novedades, %Ln sin leer</numerusform>
            <numerusform>Novedades, %Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>News, none unread</source>
        <translation>Novedades, todas leídas</translation>
    </message>
    <message>
        <source>{number}+</source>
        <translation>{number}+</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Another way on</source>
        <translation>Otra forma de seguir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Abrir con el programa del sistema</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play with the system&apos;s program</source>
        <translation>Reproducir con el programa del sistema</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy of this file</source>
        <translation>Guardar una copia de este archivo</translation>
    </message>
    <message>
        <source>Try for longer</source>
        <translation>Intentar por más tiempo</translation>
    </message>
    <message>
        <source>Try for longer to show this file</source>
        <translation>Intentar mostrar este archivo por más tiempo</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En el acto</translation>
    </message>
    <message>
        <source>Changed by the portal</source>
        <translation>Cambiada por el portal</translation>
    </message>
    <message>
        <source>Corrected by the registrar</source>
        <translation>Corregida por la secretaría</translation>
    </message>
    <message>
        <source>Moved to somebody else</source>
        <translation>Pasada a otra persona</translation>
    </message>
    <message>
        <source>Moved to you</source>
        <translation>Pasada a usted</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Trabajo nuevo</translation>
    </message>
    <message>
        <source>Once a day, together</source>
        <translation>Una vez al día, juntos</translation>
    </message>
    <message>
        <source>Once a week, together</source>
        <translation>Una vez a la semana, juntos</translation>
    </message>
    <message>
        <source>Read: {notice}</source>
        <translation>Leído: {notice}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Removed by the portal</source>
        <translation>Quitada por el portal</translation>
    </message>
    <message>
        <source>Submission {number}</source>
        <translation>Entrega {number}</translation>
    </message>
    <message>
        <source>To be reviewed again</source>
        <translation>Para revisar de nuevo</translation>
    </message>
    <message>
        <source>Unread: {notice}</source>
        <translation>No leído: {notice}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>{what}: {number} submissions · {time}</source>
        <translation>{what}: {number} entregas · {time}</translation>
    </message>
    <message>
        <source>{what}: {title} · {time}</source>
        <translation>{what}: {title} · {time}</translation>
    </message>
    <message>
        <source>{what}: {title}, {who} · {time}</source>
        <translation>{what}: {title}, {who} · {time}</translation>
    </message>
</context>
<context>
    <name>NoticesDesk</name>
    <message numerus="yes">
        <source>%n submissions have news</source>
        <translation>
            <numerusform>%Ln entrega tiene novedades</numerusform>
            <numerusform>%Ln entregas tienen novedades</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Choose how often mails come, and whether news show beside the clock</source>
        <translation>Elegir cada cuánto llegan correos y si las novedades se muestran junto al reloj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir a ella</translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation>Buscando novedades…</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Nothing is new. What happens to your work, or comes to you, stands here for 30 days.</source>
        <translation>No hay novedades. Lo que pasa con su trabajo o le llega está aquí durante 30 días.</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notificaciones…</translation>
    </message>
    <message>
        <source>Show this submission, and mark its news as read (Enter)</source>
        <translation>Mostrar esta entrega y marcar sus novedades como leídas (Intro)</translation>
    </message>
</context>
<context>
    <name>OneTimePanel</name>
    <message numerus="yes">
        <source>%n passwords wait to be handed over.</source>
        <translation>
            <numerusform>%Ln contraseña espera a ser entregada.</numerusform>
            <numerusform>%Ln contraseñas esperan a ser entregadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are handed over</source>
        <translation>Todas entregadas</translation>
    </message>
    <message>
        <source>Are all of them handed over?</source>
        <translation>¿Están todas entregadas?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the one-time password</source>
        <translation>Copiar la contraseña de un solo uso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Hide the one-time password</source>
        <translation>Ocultar la contraseña de un solo uso</translation>
    </message>
    <message>
        <source>It holds until {until}, is shown only now, and has to be replaced at the first sign-in. Hand it over in person, or by a way that nobody else reads.</source>
        <translation>Vale hasta {until}, solo se muestra ahora y hay que sustituirla en el primer inicio de sesión. Conviene entregarla en persona o por una vía que nadie más lea.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Contraseña de un solo uso</translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation>Contraseñas de un solo uso</translation>
    </message>
    <message>
        <source>Print all of them, to be cut into slips</source>
        <translation>Imprimirlas todas, para recortarlas en tiras</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Imprimir todas…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Guardar todas…</translation>
    </message>
    <message>
        <source>Show none of them any more</source>
        <translation>No mostrar ya ninguna</translation>
    </message>
    <message>
        <source>They are neither saved nor printed, and shown never again. Who has none gets another by a reset.</source>
        <translation>No están guardadas ni impresas, y no se volverán a mostrar. Quien no tenga la suya recibe otra al restablecerla.</translation>
    </message>
    <message>
        <source>Write all of them into a file, PDF or CSV</source>
        <translation>Escribirlas todas en un archivo, PDF o CSV</translation>
    </message>
    <message>
        <source>{login} signs in once with this password:</source>
        <translation>{login} inicia sesión una vez con esta contraseña:</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>An unexpected error stopped the opening; its details are in the log. Nothing was changed.</source>
        <translation>Un error inesperado detuvo la apertura; los detalles están en el registro del programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Find out why…</source>
        <translation>Averiguar por qué…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Abriendo la base de datos…</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>La base de datos no se puede abrir</translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is wrong.</source>
        <translation>Tarda un momento. Todo está en orden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{sentence} EduManage also tries again by itself.</source>
        <translation>{sentence} EduManage también lo reintenta por sí solo.</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>{group} {count}</source>
        <translation>{group} {count}</translation>
    </message>
</context>
<context>
    <name>OwnAccount</name>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Nothing was locked: there is no password here that could open it again.</source>
        <translation>No se bloqueó nada: aquí no hay ninguna contraseña que pudiera abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the password of {name}.</source>
        <translation>Esta no es la contraseña de {name}.</translation>
    </message>
    <message>
        <source>This is not your present password. Nothing was changed.</source>
        <translation>Esta no es la contraseña actual. No se cambió nada.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>La contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>Your session was ended because an incident is handled, and everything is read-only. What you typed on the pages is kept; type your password to read on.</source>
        <translation>La sesión se ha cerrado porque se atiende un incidente, y todo es de solo lectura. Lo escrito en las páginas se conserva; introduzca la contraseña para seguir leyendo.</translation>
    </message>
    <message>
        <source>Your session was ended because an incident is handled, and everything is read-only. Your drafts are kept; sign in again to read on.</source>
        <translation>La sesión se ha cerrado porque se atiende un incidente, y todo es de solo lectura. Los borradores se conservan; inicie sesión de nuevo para seguir leyendo.</translation>
    </message>
</context>
<context>
    <name>OwnRecordsDialog</name>
    <message>
        <source>As {name}, the program records this of you, and nothing else:</source>
        <translation>De usted, como {name}, el programa registra esto y nada más:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>What is recorded about you</source>
        <translation>Lo que está registrado sobre usted</translation>
    </message>
    <message>
        <source>Who sees it: {who}.</source>
        <translation>Quién lo ve: {who}.</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>los administradores</translation>
    </message>
    <message>
        <source>nobody but you</source>
        <translation>nadie más que usted</translation>
    </message>
    <message>
        <source>registrars</source>
        <translation>la secretaría</translation>
    </message>
    <message>
        <source>the faculty member who has the work</source>
        <translation>el docente que tiene el trabajo</translation>
    </message>
    <message>
        <source>the student whose work it is</source>
        <translation>el estudiante de quien es el trabajo</translation>
    </message>
    <message>
        <source>whoever signs in here</source>
        <translation>quien inicie sesión aquí</translation>
    </message>
</context>
<context>
    <name>OwnViews</name>
    <message>
        <source>Deleted the view “{name}”.</source>
        <translation>Se ha eliminado la vista «{name}».</translation>
    </message>
    <message>
        <source>Part of the view “{name}” cannot be read: another version saved it. The rest is shown.</source>
        <translation>Una parte de la vista «{name}» no se puede leer: la guardó otra versión. Se muestra el resto.</translation>
    </message>
    <message>
        <source>Saved the view “{name}”.</source>
        <translation>Se ha guardado la vista «{name}».</translation>
    </message>
    <message>
        <source>The database has not taken the change of your saved views yet. It stays in this window, and is sent as soon as the database answers.</source>
        <translation>La base de datos aún no ha aceptado el cambio de las vistas guardadas. Se queda en esta ventana y se envía en cuanto la base de datos responda.</translation>
    </message>
    <message>
        <source>The faculty member of the view “{name}” is not there any more; it shows everybody&apos;s work.</source>
        <translation>El docente de la vista «{name}» ya no está; muestra los trabajos de todos.</translation>
    </message>
    <message>
        <source>The view “{name}” is back.</source>
        <translation>La vista «{name}» ha vuelto.</translation>
    </message>
    <message>
        <source>The view “{old}” is called “{new}” now.</source>
        <translation>La vista «{old}» se llama ahora «{new}».</translation>
    </message>
    <message>
        <source>There is room for 200 saved views, so this one was not saved; what you see stays as it is. Delete a view that you no longer need, then save again.</source>
        <translation>Caben 200 vistas guardadas, así que esta no se guardó; lo que se ve queda como está. Hay que eliminar una vista que ya no haga falta y guardar de nuevo.</translation>
    </message>
</context>
<context>
    <name>OwnWork</name>
    <message>
        <source>Feedback of {person}, {time}: {text}</source>
        <translation>Comentarios de {person}, {time}: {text}</translation>
    </message>
    <message>
        <source>Feedback on your work</source>
        <translation>Comentarios sobre su trabajo</translation>
    </message>
    <message>
        <source>Hand in again; the feedback on this one stays with it</source>
        <translation>Entregar de nuevo; los comentarios sobre esta se quedan con ella</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>Nobody decides on it any more, and you cannot undo this. You can hand in a new revision instead.</source>
        <translation>Nadie decidirá ya sobre ella y no podrá deshacerlo. Puede entregar una nueva versión en su lugar.</translation>
    </message>
    <message>
        <source>Take this submission back, as long as nobody decided on it</source>
        <translation>Retirar esta entrega mientras nadie haya decidido sobre ella</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw “{title}”?</source>
        <translation>¿Retirar «{title}»?</translation>
    </message>
</context>
<context>
    <name>OwnerChoice</name>
    <message>
        <source>Choose an entry to say whose it is.</source>
        <translation>Elija una entrada para decir de quién es.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Enter takes the first who is found; for a group choose one after the other</source>
        <translation>Intro toma al primero que se encuentra; para un grupo, elija uno tras otro</translation>
    </message>
    <message>
        <source>Entry whose owner is chosen</source>
        <translation>Entrada cuyo dueño se elige</translation>
    </message>
    <message>
        <source>Is {name} somebody else&apos;s?</source>
        <translation>¿Es {name} de otra persona?</translation>
    </message>
    <message>
        <source>Let the names in the archive say again whose it is</source>
        <translation>Dejar que los nombres del paquete digan de nuevo de quién es</translation>
    </message>
    <message>
        <source>Name or number of the student</source>
        <translation>Nombre o número del estudiante</translation>
    </message>
    <message>
        <source>Nobody here has this name or number.</source>
        <translation>Nadie tiene aquí este nombre o número.</translation>
    </message>
    <message>
        <source>Students who are found</source>
        <translation>Estudiantes encontrados</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Deshacer la elección</translation>
    </message>
    <message>
        <source>Whose is {name}?</source>
        <translation>¿De quién es {name}?</translation>
    </message>
    <message>
        <source>{name} is of {students}. Choose another for a group.</source>
        <translation>{name} es de {students}. Elija a otro si es de un grupo.</translation>
    </message>
</context>
<context>
    <name>PageDesk</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>PageNavigator</name>
    <message>
        <source>Back beside the decision</source>
        <translation>Volver junto a la decisión</translation>
    </message>
    <message>
        <source>Compare with the revision before</source>
        <translation>Comparar con la versión anterior</translation>
    </message>
    <message>
        <source>Find in this file (Ctrl+F)</source>
        <translation>Buscar en este archivo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Fit to the room</source>
        <translation>Ajustar al espacio</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page and size</source>
        <translation>Página y tamaño</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Leer como texto</translation>
    </message>
    <message>
        <source>Show in a window of its own</source>
        <translation>Mostrar en una ventana propia</translation>
    </message>
    <message>
        <source>Small pages beside the large one</source>
        <translation>Páginas pequeñas junto a la grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>page {page} of {count}</source>
        <translation>página {page} de {count}</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <source>{page}/{count}</source>
        <translation>{page}/{count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} percent, fit to the room</source>
        <translation>{percent} por ciento, ajustar al espacio</translation>
    </message>
</context>
<context>
    <name>PagesLine</name>
    <message>
        <source>Laid out by LibreOffice; other programs may break lines elsewhere.</source>
        <translation>Maquetado por LibreOffice; otros programas pueden cortar las líneas en otro sitio.</translation>
    </message>
    <message>
        <source>LibreOffice has laid out the pages of this document.</source>
        <translation>LibreOffice ha maquetado las páginas de este documento.</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
    <message>
        <source>Show the pages as LibreOffice lays them out</source>
        <translation>Mostrar las páginas como las maqueta LibreOffice</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>An action, a page, a person or a submission</source>
        <translation>Una acción, una página, una persona o una entrega</translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation>Elegido hace poco</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Nothing is called like this. Try a name, a number, a title or what you want to do.</source>
        <translation>Nada se llama así. Probar con un nombre, un número, un título o lo que se quiere hacer.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>{group}: {words}</source>
        <translation>{group}: {words}</translation>
    </message>
    <message>
        <source>{group}: {words}, key {keys}</source>
        <translation>{group}: {words}, tecla {keys}</translation>
    </message>
    <message>
        <source>{words}, {detail}</source>
        <translation>{words}, {detail}</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to go there, Escape to leave</source>
        <translation>↑ ↓ para elegir, Intro para ir, Escape para salir</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>Student {id}</source>
        <translation>Estudiante {id}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>{student} · {status} · {faculty}</source>
        <translation>{student} · {status} · {faculty}</translation>
    </message>
</context>
<context>
    <name>PasswordLists</name>
    <message>
        <source>Each signs in once with it, and then chooses a password of their own.</source>
        <translation>Cada persona entra una vez con ella y elige después su propia contraseña.</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Contraseña de un solo uso</translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation>Contraseñas de un solo uso</translation>
    </message>
    <message>
        <source>One-time passwords {day}</source>
        <translation>Contraseñas de un solo uso {day}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Impreso {time}</translation>
    </message>
    <message>
        <source>Save one-time passwords</source>
        <translation>Guardar contraseñas de un solo uso</translation>
    </message>
    <message>
        <source>Saved as {name}. Whoever reads it can sign in as anybody on it: remove it when all is handed over.</source>
        <translation>Guardado como {name}. Quien lo lea puede entrar como cualquiera de la lista: elimínelo cuando todo esté entregado.</translation>
    </message>
    <message>
        <source>The list is sent to the printer.</source>
        <translation>La lista se ha enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>PathChoice</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>Elegir un paquete</translation>
    </message>
    <message>
        <source>Choose the grading worksheet</source>
        <translation>Elegir la hoja de calificación</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importación {name}</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Paquetes zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Faculty&apos;s id</source>
        <translation>Id del docente</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Login, name or role</source>
        <translation>Usuario, nombre o rol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>Nombre o departamento</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>No accounts yet. Add one; its owner chooses a password at the first sign-in.</source>
        <translation>Aún no hay cuentas. Al añadir una, su titular elige la contraseña en el primer inicio de sesión.</translation>
    </message>
    <message>
        <source>No faculty yet. Add them here, or bring them in with: edumanage-desktop people import.</source>
        <translation>Aún no hay docentes. Se añaden aquí, o se incorporan con: edumanage-desktop people import.</translation>
    </message>
    <message>
        <source>No students yet. Add them here, or bring them in with: edumanage-desktop people import.</source>
        <translation>Aún no hay estudiantes. Se añaden aquí, o se incorporan con: edumanage-desktop people import.</translation>
    </message>
    <message>
        <source>Nobody is away. Add an absence, and the work of that time can go to others.</source>
        <translation>Nadie está ausente. Con una ausencia, los trabajos de ese periodo pueden ir a otras personas.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Password of the directory (PAM, LDAP)</source>
        <translation>Contraseña del directorio (PAM, LDAP)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Portal&apos;s id</source>
        <translation>Id del portal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Secretaría académica</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Student&apos;s id</source>
        <translation>Id del estudiante</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Takes new work</source>
        <translation>Acepta trabajos nuevos</translation>
    </message>
    <message>
        <source>Takes work</source>
        <translation>Acepta trabajos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Undecided at most</source>
        <translation>Máximo sin decidir</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>próxima</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>half made: add again</source>
        <translation>a medio crear: volver a añadir</translation>
    </message>
    <message>
        <source>in the directory</source>
        <translation>en el directorio</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitada</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{field}: theirs {theirs}</source>
        <translation>{field}: ajeno {theirs}</translation>
    </message>
    <message>
        <source>{field}: theirs {theirs}, yours {yours}</source>
        <translation>{field}: ajeno {theirs}, propio {yours}</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message numerus="yes">
        <source>%n phrases were added.</source>
        <translation>
            <numerusform>Se ha añadido %Ln frase.</numerusform>
            <numerusform>Se han añadido %Ln frases.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 phrase was added.</source>
        <translation>Se ha añadido 1 frase.</translation>
    </message>
    <message>
        <source>A phrase has at most {most} characters: shorten this one first.</source>
        <translation>Una frase tiene como máximo {most} caracteres: antes hay que acortar esta.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted “{phrase}”.</source>
        <translation>Se ha eliminado «{phrase}».</translation>
    </message>
    <message>
        <source>Export feedback</source>
        <translation>Exportar comentarios</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Filled in for each submission: {names}</source>
        <translation>Se rellena en cada entrega: {names}</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Importar comentarios</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Libraries (*.json)</source>
        <translation>Bibliotecas (*.json)</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Frase nueva</translation>
    </message>
    <message>
        <source>New: {new}. Already in your library: {known}. Left out: {too_long} too long, {blank} empty, {beyond} more than a library holds.</source>
        <translation>Nuevas: {new}. Ya en la biblioteca: {known}. Omitidas: {too_long} demasiado largas, {blank} vacías, {beyond} más de las que caben en una biblioteca.</translation>
    </message>
    <message>
        <source>Search your phrases</source>
        <translation>Buscar entre las frases</translation>
    </message>
    <message>
        <source>Text of the phrase</source>
        <translation>Texto de la frase</translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>Usada %Ln vez</numerusform>
            <numerusform>Usada %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Used once</source>
        <translation>Usada una vez</translation>
    </message>
    <message>
        <source>Write feedback that you use again</source>
        <translation>Escribir comentarios que se vuelven a usar</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Escrito en {file}.</translation>
    </message>
    <message>
        <source>Your library of feedback</source>
        <translation>Biblioteca de comentarios</translation>
    </message>
    <message>
        <source>Your phrases, the most used first</source>
        <translation>Frases propias, las más usadas primero</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} de {most}</translation>
    </message>
</context>
<context>
    <name>PhraseInserting</name>
    <message>
        <source>Add the selected text to the library</source>
        <translation>Añadir a la biblioteca el texto seleccionado</translation>
    </message>
    <message>
        <source>Add this text to the library</source>
        <translation>Añadir este texto a la biblioteca</translation>
    </message>
    <message>
        <source>Enter inserts, Escape goes back to your text</source>
        <translation>Intro inserta, Escape vuelve al texto</translation>
    </message>
    <message>
        <source>Insert a phrase…</source>
        <translation>Insertar una frase…</translation>
    </message>
    <message>
        <source>Manage your library…</source>
        <translation>Gestionar la biblioteca…</translation>
    </message>
    <message>
        <source>No phrase has these words. Escape goes back to your text.</source>
        <translation>Ninguna frase tiene estas palabras. Escape vuelve al texto.</translation>
    </message>
    <message>
        <source>There is no text to add. Write it, select it, and choose this again.</source>
        <translation>No hay texto que añadir. Hay que escribirlo, seleccionarlo y elegir esto de nuevo.</translation>
    </message>
    <message>
        <source>Your library is being read…</source>
        <translation>Leyendo la biblioteca…</translation>
    </message>
    <message>
        <source>Your library is empty. Write feedback, and add it from the menu of “Library” (Down opens it).</source>
        <translation>La biblioteca está vacía. Escriba comentarios y añádalos desde el menú de «Biblioteca» (se abre con la flecha abajo).</translation>
    </message>
    <message>
        <source>“{phrase}” is in your library.</source>
        <translation>«{phrase}» está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>PhrasePopup</name>
    <message>
        <source>Phrases of your library</source>
        <translation>Frases de la biblioteca</translation>
    </message>
    <message>
        <source>Phrases, the most used first</source>
        <translation>Frases, las más usadas primero</translation>
    </message>
    <message>
        <source>{phrase}, {place} of {count}</source>
        <translation>{phrase}, {place} de {count}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Chosen by hand</source>
        <translation>Elegido a mano</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Had least of {number} who may have it</source>
        <translation>Tenía menos que los {number} que pueden tenerla</translation>
    </message>
    <message>
        <source>It is with one of them already, and that is fair</source>
        <translation>Ya está con una de esas personas, y es justo</translation>
    </message>
    <message>
        <source>Nobody else of those chosen may have it</source>
        <translation>Ninguna otra de las personas elegidas puede tenerla</translation>
    </message>
    <message>
        <source>Nobody of those chosen may have it</source>
        <translation>Ninguna de las personas elegidas puede tenerla</translation>
    </message>
    <message>
        <source>So that all {number} have as much</source>
        <translation>Para que las {number} tengan lo mismo</translation>
    </message>
    <message>
        <source>Somebody acted on it since; it is left as it is</source>
        <translation>Alguien actuó sobre ella desde entonces; se deja como está</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Teaches the student, and had least of those who do</source>
        <translation>Da clase al estudiante y tenía menos que los demás que se la dan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Whoever may have it can take no more</source>
        <translation>Quienes pueden tenerla no pueden recibir más</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{outcome}. How the student was found: {found}</source>
        <translation>{outcome}. Cómo se encontró al estudiante: {found}</translation>
    </message>
    <message>
        <source>{outcome}. {why}</source>
        <translation>{outcome}. {why}</translation>
    </message>
    <message>
        <source>{outcome}. {why} How the student was found: {found}</source>
        <translation>{outcome}. {why} Cómo se encontró al estudiante: {found}</translation>
    </message>
    <message>
        <source>{student} · {why}</source>
        <translation>{student} · {why}</translation>
    </message>
    <message>
        <source>{why} How the student was found: {found}</source>
        <translation>{why} Cómo se encontró al estudiante: {found}</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Entries of the archive or folder</source>
        <translation>Entradas del paquete o de la carpeta</translation>
    </message>
</context>
<context>
    <name>PreparedDecisions</name>
    <message>
        <source>An unexpected error came between.</source>
        <translation>Se interpuso un error inesperado.</translation>
    </message>
    <message>
        <source>{cause} So it was not prepared, and nobody decided anything; what you wrote is kept as a draft.</source>
        <translation>{cause} Por eso no se preparó y nadie decidió nada; lo escrito se conserva como borrador.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Archive of files</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>File of an unknown kind</source>
        <translation>Archivo de tipo desconocido</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Film of {duration} · {size}. It is played by the system&apos;s program.</source>
        <translation>Vídeo de {duration} · {size}. Se reproduce con el programa del sistema.</translation>
    </message>
    <message>
        <source>Film · {size}. It is played by the system&apos;s program.</source>
        <translation>Vídeo · {size}. Se reproduce con el programa del sistema.</translation>
    </message>
    <message>
        <source>LibreOffice is laying out the pages of this document…</source>
        <translation>LibreOffice está maquetando las páginas de este documento…</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Aquí no hay nada escrito.</translation>
    </message>
    <message>
        <source>Nothing on this page is written as text; it may be a scanned picture.</source>
        <translation>En esta página no hay nada escrito como texto; puede ser una imagen escaneada.</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. Open the file or save a copy to read all of it.</source>
        <translation>Aquí solo se muestra el principio. Para leerlo todo, abrir el archivo o guardar una copia.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Showing this took too long and was stopped; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation>Mostrarlo tardó demasiado y se detuvo; el archivo está intacto. Se puede abrir con otro programa o guardar una copia.</translation>
    </message>
    <message>
        <source>Showing this took too long and was stopped; the file itself is unharmed. Try for longer, open it with your own program, or save a copy.</source>
        <translation>Mostrarlo tardó demasiado y se detuvo; el archivo está intacto. Se puede intentar por más tiempo, abrir con otro programa o guardar una copia.</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Grabación de sonido</translation>
    </message>
    <message>
        <source>Sound recording of {duration} · {size}. It is played by the system&apos;s program.</source>
        <translation>Grabación de sonido de {duration} · {size}. Se reproduce con el programa del sistema.</translation>
    </message>
    <message>
        <source>Sound recording · {size}. It is played by the system&apos;s program.</source>
        <translation>Grabación de sonido · {size}. Se reproduce con el programa del sistema.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Documento de texto</translation>
    </message>
    <message>
        <source>The local copy of this file cannot be read. Select the submission again to fetch it once more.</source>
        <translation>La copia local de este archivo no se puede leer. Al seleccionar de nuevo la entrega se vuelve a obtener.</translation>
    </message>
    <message>
        <source>The local copy of this file is gone. Select the submission again to fetch it once more.</source>
        <translation>La copia local de este archivo ya no está. Al seleccionar de nuevo la entrega se vuelve a obtener.</translation>
    </message>
    <message>
        <source>The preview cannot be started on this computer; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation>La vista previa no puede iniciarse en este equipo; el archivo está intacto. Se puede abrir con otro programa o guardar una copia.</translation>
    </message>
    <message>
        <source>This document is protected by a password and is not shown here. Open it with your own program, which will ask for the password.</source>
        <translation>Este documento está protegido por una contraseña y no se muestra aquí. Se puede abrir con otro programa, que la pedirá.</translation>
    </message>
    <message>
        <source>This document is protected by a password, and its reader may not know it. Save it without one and choose that file.</source>
        <translation>Este documento está protegido con una contraseña que quien lo lea quizá no conozca. Guárdelo sin ella y elija ese archivo.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is yours and not open elsewhere, or choose another one.</source>
        <translation>Este archivo no se puede leer. Mire si es suyo y no está abierto en otro lugar, o elija otro.</translation>
    </message>
    <message>
        <source>This file cannot be shown here; it is unharmed. Look in its own program whether it is the right file.</source>
        <translation>Este archivo no se puede mostrar aquí; no ha sufrido daños. Mire en su propio programa si es el archivo correcto.</translation>
    </message>
    <message>
        <source>This file is cut off, so only a part of it is shown. It is kept as it was handed in; ask the student for it again.</source>
        <translation>Este archivo está incompleto, así que solo se muestra una parte. Se conserva tal como se entregó; conviene pedírselo de nuevo al estudiante.</translation>
    </message>
    <message>
        <source>This file is cut off, so only a part of it is shown. Save it anew in its own program and choose that one.</source>
        <translation>Este archivo está cortado, por lo que solo se muestra una parte. Guárdelo de nuevo en su propio programa y elija ese.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete and cannot be shown here. Look at it in its own program: where it does not open, choose another one or save it anew.</source>
        <translation>Este archivo está dañado o incompleto y no se puede mostrar aquí. Ábralo en su propio programa: si no se abre, elija otro o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete and cannot be shown. It is kept as it was handed in; try another program, or ask the student for it again.</source>
        <translation>Este archivo está dañado o incompleto y no se puede mostrar. Se conserva tal como se entregó; conviene probar con otro programa o pedírselo de nuevo al estudiante.</translation>
    </message>
    <message>
        <source>This file is empty, so there is nothing to show.</source>
        <translation>Este archivo está vacío, así que no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>This file is no longer where it was. Choose it again, or another one.</source>
        <translation>Este archivo ya no está donde estaba. Elíjalo otra vez, o elija otro.</translation>
    </message>
    <message>
        <source>This file made the preview fail, so it was stopped; the file itself is unharmed. Open it with your own program only if you trust it, or save a copy.</source>
        <translation>Este archivo hizo fallar la vista previa, así que se detuvo; el archivo está intacto. Solo conviene abrirlo con otro programa si es de confianza, o guardar una copia.</translation>
    </message>
    <message>
        <source>This is a picture. Nothing in it is written as text.</source>
        <translation>Esto es una imagen. No hay nada en ella escrito como texto.</translation>
    </message>
    <message>
        <source>This is too large to be shown here. Look in its own program whether it is the right file.</source>
        <translation>Es demasiado grande para mostrarlo aquí. Mire en su propio programa si es el archivo correcto.</translation>
    </message>
    <message>
        <source>This is too large to be shown here. Open it with your own program, or save a copy.</source>
        <translation>Esto es demasiado grande para mostrarlo aquí. Se puede abrir con otro programa o guardar una copia.</translation>
    </message>
    <message>
        <source>This page is damaged and cannot be shown. The other pages may be fine.</source>
        <translation>Esta página está dañada y no se puede mostrar. Las demás pueden estar bien.</translation>
    </message>
    <message>
        <source>Vector drawing</source>
        <translation>Dibujo vectorial</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>{extension} file</source>
        <translation>Archivo {extension}</translation>
    </message>
    <message>
        <source>{type} · {size}. Files of this kind are not shown here.</source>
        <translation>{type} · {size}. Los archivos de este tipo no se muestran aquí.</translation>
    </message>
    <message>
        <source>{type}. Files of this kind are not shown here.</source>
        <translation>{type}. Los archivos de este tipo no se muestran aquí.</translation>
    </message>
    <message>
        <source>— The preview ends here. Open the file or save a copy to read all of it. —</source>
        <translation>— La vista previa termina aquí. Para leerlo todo, abrir el archivo o guardar una copia. —</translation>
    </message>
</context>
<context>
    <name>PreviewAway</name>
    <message>
        <source>Bring it back</source>
        <translation>Traerla de vuelta</translation>
    </message>
    <message>
        <source>Bring the preview back</source>
        <translation>Traer de vuelta la vista previa</translation>
    </message>
    <message>
        <source>The preview is shown in its own window.</source>
        <translation>La vista previa se muestra en su propia ventana.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>PreviewStages</name>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>{title} – Preview</source>
        <translation>{title} – Vista previa</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>Impreso {time}</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <source>Arrange columns…</source>
        <translation>Ordenar columnas…</translation>
    </message>
</context>
<context>
    <name>QueueFoot</name>
    <message>
        <source>Nothing left to decide</source>
        <translation>No queda nada por decidir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>Stop the export; what stood in its place stays</source>
        <translation>Detener la exportación; lo que había en su lugar se mantiene</translation>
    </message>
    <message>
        <source>{number} decided</source>
        <translation>Decididas: {number}</translation>
    </message>
    <message>
        <source>{number} left to decide</source>
        <translation>Por decidir: {number}</translation>
    </message>
    <message>
        <source>{number} per hour</source>
        <translation>{number} por hora</translation>
    </message>
    <message>
        <source>{number} per hour, at this pace until {time}</source>
        <translation>{number} por hora; a este ritmo, hasta las {time}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Also in others</source>
        <translation>También en otras</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>{student}, {number}</source>
        <translation>{student}, {number}</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Submissions</source>
        <translation>Entregas</translation>
    </message>
</context>
<context>
    <name>QueueStates</name>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>No work in this department yet</source>
        <translation>Aún no hay trabajos en este departamento</translation>
    </message>
    <message>
        <source>No work to review</source>
        <translation>No hay trabajos que revisar</translation>
    </message>
    <message>
        <source>Nothing handed in yet</source>
        <translation>Aún no se ha entregado nada</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nada coincide con este filtro</translation>
    </message>
    <message>
        <source>So no work can come to it. Ask a registrar or an administrator to name yours.</source>
        <translation>Por eso no le puede llegar ningún trabajo. La secretaría o la administración puede asignarle docente.</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>La cola no se puede leer</translation>
    </message>
    <message>
        <source>There is other work in the queue. Clear the filter to see it.</source>
        <translation>Hay otros trabajos en la cola. Al quitar el filtro se ven.</translation>
    </message>
    <message>
        <source>This account belongs to no faculty member</source>
        <translation>Esta cuenta no pertenece a ningún docente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What you hand in appears here by itself, with what becomes of it.</source>
        <translation>Lo que se entrega aparece aquí solo, con lo que resulte.</translation>
    </message>
    <message>
        <source>Work that students hand in appears here by itself, within ten seconds.</source>
        <translation>Los trabajos que entregan los estudiantes aparecen aquí solos, en menos de diez segundos.</translation>
    </message>
    <message>
        <source>Work that students hand in appears here by itself, within ten seconds. Students and faculty are kept on the page People.</source>
        <translation>Los trabajos que entregan los estudiantes aparecen aquí solos, en menos de diez segundos. Estudiantes y docentes se gestionan en la página Personas.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Assign</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Assignments and settings of the department</source>
        <translation>Tareas y ajustes del departamento</translation>
    </message>
    <message>
        <source>Back up, prove and restore</source>
        <translation>Hacer copias, comprobarlas y restaurarlas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Ir a la cola</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand in work</source>
        <translation>Entregar un trabajo</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>How the service is, and what alarms</source>
        <translation>Cómo está el servicio y qué alertas hay</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Move work to the right people</source>
        <translation>Pasar los trabajos a las personas adecuadas</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Students, faculty and accounts</source>
        <translation>Estudiantes, docentes y cuentas</translation>
    </message>
    <message>
        <source>Work from Moodle, Canvas or a folder</source>
        <translation>Trabajos de Moodle, de Canvas o de una carpeta</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>Nothing can be decided with this program until it is renewed. {why}</source>
        <translation>No se puede decidir nada con este programa hasta que se renueve. {why}</translation>
    </message>
    <message>
        <source>This account only reads, for backups. It decides nothing as long as it has no other role.</source>
        <translation>Esta cuenta solo lee, para las copias de seguridad. No decide nada mientras no tenga otro rol.</translation>
    </message>
    <message>
        <source>Under maintenance: nothing is recorded until an administrator has finished. You can go on reading and deciding; what you decide waits on this computer and is sent by itself afterwards.</source>
        <translation>En mantenimiento: no se registra nada hasta que un administrador termine. Puede seguir leyendo y decidiendo; lo que decida espera en este equipo y después se envía solo.</translation>
    </message>
    <message>
        <source>Why nothing can be decided</source>
        <translation>Por qué no se puede decidir nada</translation>
    </message>
    <message>
        <source>You read here: approving and rejecting is for the faculty member who has the work. An administrator can give your account that role.</source>
        <translation>Aquí solo se lee: aprobar y rechazar corresponde al docente que tiene el trabajo. Un administrador puede dar ese rol a su cuenta.</translation>
    </message>
    <message>
        <source>You see here what becomes of your work. The faculty member who has it decides.</source>
        <translation>Aquí se ve qué pasa con su trabajo. Decide el docente que lo tiene.</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason, which staff can read</source>
        <translation>Motivo, que el personal puede leer</translation>
    </message>
    <message>
        <source>Staff can read it in the history</source>
        <translation>El personal puede leerlo en el historial</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>What happens with the entry, and why</source>
        <translation>Qué pasa con la entrada, y por qué</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Begun, by the server&apos;s clock</source>
        <translation>Comenzada, según el reloj del servidor</translation>
    </message>
    <message>
        <source>Complete, by the server&apos;s clock</source>
        <translation>Completa, según el reloj del servidor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Copiar el recibo como texto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Go to this submission in the queue</source>
        <translation>Ir a esta entrega en la lista</translation>
    </message>
    <message>
        <source>Hand in another</source>
        <translation>Entregar otro</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Handed in already</source>
        <translation>Ya entregado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number {number}. Keep this receipt: it proves what was handed in, and when.</source>
        <translation>Número {number}. Guarde este recibo: prueba qué se entregó y cuándo.</translation>
    </message>
    <message>
        <source>Print the receipt, or keep it as a PDF</source>
        <translation>Imprimir el recibo o guardarlo como PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receipt of a submission · {department}</source>
        <translation>Recibo de una entrega · {department}</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Lo recibe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>This was handed in as number {number} at {time}, before the window closed. Do not hand it in again. Keep this receipt: it proves what was handed in, and when.</source>
        <translation>Esto se entregó con el número {number} el {time}, antes de que se cerrara la ventana. No lo entregue otra vez. Guarde este recibo: demuestra qué se entregó y cuándo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>{name}, {bytes} bytes</source>
        <translation>{name}, {bytes} bytes</translation>
    </message>
</context>
<context>
    <name>ReceiverChoice</name>
    <message>
        <source>Choose who receives it</source>
        <translation>Elegir quién lo recibe</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>{name} · teaches this student</source>
        <translation>{name} · enseña a este estudiante</translation>
    </message>
    <message>
        <source>{name} · teaches you</source>
        <translation>{name} · le enseña a usted</translation>
    </message>
    <message>
        <source>{name} · {department}</source>
        <translation>{name} · {department}</translation>
    </message>
</context>
<context>
    <name>RecentDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Move the chosen batch back to where it was</source>
        <translation>Devolver el lote elegido a donde estaba</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Traspasos</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was moved in the last %n days.</source>
        <translation>
            <numerusform>No se ha pasado nada en el último día.</numerusform>
            <numerusform>No se ha pasado nada en los últimos %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recent moves</source>
        <translation>Traspasos recientes</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>What was moved in the last %n days. What somebody acted on since stays where it is.</source>
        <translation>
            <numerusform>Lo que se pasó en el último día. Lo que alguien trató después se queda donde está.</numerusform>
            <numerusform>Lo que se pasó en los últimos %Ln días. Lo que alguien trató después se queda donde está.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>{text} (not saved)</source>
        <translation>{text} (sin guardar)</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nothing is selected. Choose a row of the list to see it here.</source>
        <translation>No hay nada seleccionado. Al elegir una fila de la lista se ve aquí.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>A decision is on its way</source>
        <translation>Hay una decisión en camino</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>Como se vio</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiada desde entonces</translation>
    </message>
    <message>
        <source>Changed since: {event} · {time}</source>
        <translation>Cambiada desde entonces: {event} · {time}</translation>
    </message>
    <message>
        <source>Submission {id}</source>
        <translation>Entrega {id}</translation>
    </message>
    <message>
        <source>You can no longer see it</source>
        <translation>Ya no es visible</translation>
    </message>
    <message>
        <source>You typed other feedback since: prepare it again</source>
        <translation>Después se escribieron otros comentarios: hay que prepararla de nuevo</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message numerus="yes">
        <source>%n decisions are ready to be released.</source>
        <translation>
            <numerusform>%Ln decisión está lista para publicarse.</numerusform>
            <numerusform>%Ln decisiones están listas para publicarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 decision is ready to be released.</source>
        <translation>1 decisión está lista para publicarse.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Both sides of what was changed since</source>
        <translation>Ambos lados de lo que cambió desde entonces</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Decide all that are ready; one undo takes them back</source>
        <translation>Decidir todas las que están listas; se deshacen de una sola vez</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Discard chosen</source>
        <translation>Descartar las elegidas</translation>
    </message>
    <message>
        <source>Give up the chosen ones; what you wrote is kept</source>
        <translation>Renunciar a las elegidas; lo escrito se conserva</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Nobody else has seen them. Students read the feedback once they are released.</source>
        <translation>Nadie más las ha visto. Los estudiantes leen los comentarios una vez publicadas.</translation>
    </message>
    <message>
        <source>Prepared decisions</source>
        <translation>Decisiones preparadas</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message numerus="yes">
        <source>Release %n</source>
        <translation>
            <numerusform>Publicar %Ln</numerusform>
            <numerusform>Publicar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Release nothing (Escape)</source>
        <translation>No publicar nada (Escape)</translation>
    </message>
    <message>
        <source>Show the chosen submission in the queue (Enter)</source>
        <translation>Mostrar en la cola la entrega elegida (Intro)</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Entrega</translation>
    </message>
    <message numerus="yes">
        <source>{ready} %n are kept, because something came between.</source>
        <translation>
            <numerusform>{ready} %Ln se conserva, porque algo se interpuso.</numerusform>
            <numerusform>{ready} %Ln se conservan, porque algo se interpuso.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ready} 1 is kept, because something came between.</source>
        <translation>{ready} 1 se conserva, porque algo se interpuso.</translation>
    </message>
</context>
<context>
    <name>Releasing</name>
    <message numerus="yes">
        <source>%n prepared decisions were given up. Nothing was decided.</source>
        <translation>
            <numerusform>Se renunció a %Ln decisión preparada. No se decidió nada.</numerusform>
            <numerusform>Se renunció a %Ln decisiones preparadas. No se decidió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 prepared decision was given up. Nothing was decided.</source>
        <translation>Se renunció a 1 decisión preparada. No se decidió nada.</translation>
    </message>
    <message>
        <source>Decisions are still on their way. Try again when they have arrived.</source>
        <translation>Aún hay decisiones en camino. Se puede volver a intentar cuando hayan llegado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n prepared decisions?</source>
        <translation>
            <numerusform>¿Renunciar a %Ln decisión preparada?</numerusform>
            <numerusform>¿Renunciar a %Ln decisiones preparadas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up 1 prepared decision?</source>
        <translation>¿Renunciar a 1 decisión preparada?</translation>
    </message>
    <message>
        <source>Nothing is decided by that. What you wrote is kept as drafts.</source>
        <translation>Con ello no se decide nada. Lo escrito se conserva como borradores.</translation>
    </message>
    <message>
        <source>Nothing is prepared. Switch “Prepare” on, and Approve and Reject only prepare.</source>
        <translation>No hay nada preparado. Con «Preparar» activado, Aprobar y Rechazar solo preparan.</translation>
    </message>
    <message>
        <source>Prepared decisions</source>
        <translation>Decisiones preparadas</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve and go on</source>
        <translation>Aprobar y seguir</translation>
    </message>
    <message>
        <source>Choose which file is shown</source>
        <translation>Elegir qué archivo se muestra</translation>
    </message>
    <message>
        <source>Files of this submission</source>
        <translation>Archivos de esta entrega</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>It was given to somebody else or removed. Feedback that you typed is kept on this computer.</source>
        <translation>Se asignó a otra persona o se quitó. Los comentarios escritos se conservan en este equipo.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the file with the system&apos;s program</source>
        <translation>Abrir el archivo con el programa del sistema</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Abrir con el programa del sistema</translation>
    </message>
    <message>
        <source>Put it off, or take that back</source>
        <translation>Apartarla, o anular eso</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject with feedback and go on</source>
        <translation>Rechazar con comentarios y seguir</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Guardar una copia del archivo</translation>
    </message>
    <message>
        <source>Select a submission in the queue to see it here.</source>
        <translation>Al seleccionar una entrega en la cola se ve aquí.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Student, number, time received and faculty member</source>
        <translation>Estudiante, número, hora de recepción y docente</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Deshacer la decisión</translation>
    </message>
    <message>
        <source>The student&apos;s description</source>
        <translation>Descripción del estudiante</translation>
    </message>
    <message>
        <source>This submission cannot be read</source>
        <translation>Esta entrega no se puede leer</translation>
    </message>
    <message>
        <source>This text has {count} characters; {most} can be sent. Nothing was decided: shorten it.</source>
        <translation>Este texto tiene {count} caracteres; se pueden enviar {most}. No se decidió nada: hay que acortarlo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What happened to this submission</source>
        <translation>Qué ha pasado con esta entrega</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <source>Write for the staff why, then press Escape and the key again.</source>
        <translation>Escribir para el personal el porqué; después pulsar Escape y la tecla otra vez.</translation>
    </message>
    <message>
        <source>Write what the student should change, then press Escape and the key again.</source>
        <translation>Escribir qué debe cambiar el estudiante; después pulsar Escape y la tecla otra vez.</translation>
    </message>
    <message>
        <source>You can no longer see this submission</source>
        <translation>Esta entrega ya no es visible aquí</translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Differences of the text</source>
        <translation>Diferencias del texto</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>One of the two revisions has no file, so there is nothing to compare.</source>
        <translation>Una de las dos versiones no tiene archivo, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Reading the revision before…</source>
        <translation>Leyendo la versión anterior…</translation>
    </message>
    <message>
        <source>Revision {number} · received {time} · {status}</source>
        <translation>Versión {number} · recibida {time} · {status}</translation>
    </message>
    <message>
        <source>The revision before this one went to somebody else, so it is not shown to you.</source>
        <translation>La versión anterior se entregó a otra persona, por lo que no se muestra aquí.</translation>
    </message>
    <message>
        <source>This file is not in the earlier revision, so there is nothing to compare.</source>
        <translation>Este archivo no está en la versión anterior, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>This revision</source>
        <translation>Esta versión</translation>
    </message>
</context>
<context>
    <name>RowMarks</name>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>preparada</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>{status}, approval prepared</source>
        <translation>{status}, aprobación preparada</translation>
    </message>
    <message>
        <source>{status}, archived</source>
        <translation>{status}, archivada</translation>
    </message>
    <message>
        <source>{status}, rejection prepared</source>
        <translation>{status}, rechazo preparado</translation>
    </message>
    <message>
        <source>{status}, set aside</source>
        <translation>{status}, apartada</translation>
    </message>
</context>
<context>
    <name>RowSelection</name>
    <message>
        <source>The queue changed while what you selected was read. One submission is selected now; select them again.</source>
        <translation>La cola cambió mientras se leía lo seleccionado. Ahora hay una sola entrega seleccionada; hay que seleccionarlas de nuevo.</translation>
    </message>
</context>
<context>
    <name>SavedColumn</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
</context>
<context>
    <name>SavedViewsButton</name>
    <message>
        <source>All work, newest first</source>
        <translation>Todos los trabajos, los más recientes primero</translation>
    </message>
    <message>
        <source>Bring back “{view}”</source>
        <translation>Recuperar «{view}»</translation>
    </message>
    <message>
        <source>Delete “{view}”</source>
        <translation>Eliminar «{view}»</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>Aún no hay vistas guardadas</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename “{view}”…</source>
        <translation>Cambiar el nombre de «{view}»…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Saved views, now: {view}</source>
        <translation>Vistas guardadas, ahora: {view}</translation>
    </message>
    <message>
        <source>The saved views are not read yet</source>
        <translation>Las vistas guardadas aún no se han leído</translation>
    </message>
    <message>
        <source>Update “{view}”</source>
        <translation>Actualizar «{view}»</translation>
    </message>
    <message>
        <source>{view} (changed)</source>
        <translation>{view} (cambiada)</translation>
    </message>
    <message>
        <source>{view}: choose, save or change a view</source>
        <translation>{view}: elegir, guardar o cambiar una vista</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Account of the computer that runs it</source>
        <translation>Cuenta del equipo que lo ejecuta</translation>
    </message>
    <message>
        <source>Choose the folder that they are written into</source>
        <translation>Elegir la carpeta en la que se escriben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Database account with the role backup</source>
        <translation>Cuenta de la base de datos con el rol backup</translation>
    </message>
    <message>
        <source>File of its password</source>
        <translation>Archivo de su contraseña</translation>
    </message>
    <message>
        <source>File of the administrator&apos;s password</source>
        <translation>Archivo con la contraseña del administrador</translation>
    </message>
    <message>
        <source>File of the passphrase, if encrypted</source>
        <translation>Archivo de la frase de contraseña, si hay cifrado</translation>
    </message>
    <message>
        <source>File of the secret of the bucket&apos;s key</source>
        <translation>Archivo con el secreto de la clave del depósito</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Carpeta de los archivos</translation>
    </message>
    <message>
        <source>For the computer on which it runs: the paths are those there. The command “backup schedule” tries there what it writes.</source>
        <translation>Para el equipo en el que se ejecuta: las rutas son las de allí. La orden «backup schedule» prueba allí lo que escribe.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Simulacro de restauración</translation>
    </message>
    <message>
        <source>Schedule of backups</source>
        <translation>Programación de las copias</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Programador</translation>
    </message>
    <message>
        <source>Server administrator, to drill on the server</source>
        <translation>Administrador del servidor, para los simulacros en él</translation>
    </message>
    <message>
        <source>Task Scheduler (Windows)</source>
        <translation>Programador de tareas (Windows)</translation>
    </message>
    <message>
        <source>Type a time of the day, as 02:30.</source>
        <translation>Escriba una hora del día, como 02:30.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Lo que se escribe</translation>
    </message>
    <message>
        <source>When, each day</source>
        <translation>A qué hora, cada día</translation>
    </message>
    <message>
        <source>Where the backups are kept</source>
        <translation>Dónde se guardan las copias</translation>
    </message>
    <message>
        <source>Where the submitted files are</source>
        <translation>Dónde están los archivos entregados</translation>
    </message>
    <message>
        <source>Write the files…</source>
        <translation>Escribir los archivos…</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>una vez al mes</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>una vez a la semana</translation>
    </message>
    <message>
        <source>systemd (Linux)</source>
        <translation>systemd (Linux)</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Save asks once more before yours takes the place of theirs; Discard keeps theirs.</source>
        <translation>Guardar vuelve a preguntar antes de sustituir lo ajeno por lo propio; Descartar mantiene lo ajeno.</translation>
    </message>
    <message>
        <source>Save puts yours in the place of theirs; Discard keeps theirs.</source>
        <translation>Guardar sustituye lo ajeno por lo propio; Descartar mantiene lo ajeno.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Somebody changed this record after you began to type. What you typed is not saved yet.</source>
        <translation>Alguien cambió este registro después de empezar a escribir. Lo escrito aún no está guardado.</translation>
    </message>
    <message>
        <source>Somebody changed this record first, and nothing of yours was saved.</source>
        <translation>Alguien cambió antes este registro y no se guardó nada de lo propio.</translation>
    </message>
    <message>
        <source>Somebody removed this record meanwhile; nothing was saved.</source>
        <translation>Mientras tanto alguien quitó este registro; no se guardó nada.</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Esto no se puede leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Probar con menos letras.</translation>
    </message>
    <message>
        <source>What you typed here was not saved yet.</source>
        <translation>Lo escrito aquí aún no se ha guardado.</translation>
    </message>
    <message>
        <source>{field} is a whole number. Nothing was saved.</source>
        <translation>{field} es un número entero. No se guardó nada.</translation>
    </message>
    <message>
        <source>{name}: {sentence} What you typed waits there.</source>
        <translation>{name}: {sentence} Lo escrito espera allí.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n accounts hold what the portal&apos;s own needs: {who}.</source>
        <translation>
            <numerusform>%Ln cuenta tiene lo que necesita la del portal: {who}.</numerusform>
            <numerusform>%Ln cuentas tienen lo que necesita la del portal: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were not used for {days} days, or never.</source>
        <translation>
            <numerusform>%Ln cuenta no se usó durante {days} días, o nunca.</numerusform>
            <numerusform>%Ln cuentas no se usaron durante {days} días, o nunca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts done again</source>
        <translation>
            <numerusform>%Ln acción repetida</numerusform>
            <numerusform>%Ln acciones repetidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts gone</source>
        <translation>
            <numerusform>%Ln acción cuya entrega no está</numerusform>
            <numerusform>%Ln acciones cuya entrega no está</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts in conflict</source>
        <translation>
            <numerusform>%Ln acción en conflicto</numerusform>
            <numerusform>%Ln acciones en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts of {login} were refused on one day; in the {days} days before at most {before} on one.</source>
        <translation>
            <numerusform>En un día se rechazó %Ln acto de {login}; en los {days} días anteriores, a lo sumo {before} en uno.</numerusform>
            <numerusform>En un día se rechazaron %Ln actos de {login}; en los {days} días anteriores, a lo sumo {before} en uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts refused</source>
        <translation>
            <numerusform>%Ln acción rechazada</numerusform>
            <numerusform>%Ln acciones rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts there already</source>
        <translation>
            <numerusform>%Ln acción que ya estaba</numerusform>
            <numerusform>%Ln acciones que ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks well</source>
        <translation>
            <numerusform>%Ln comprobación bien</numerusform>
            <numerusform>%Ln comprobaciones bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones</source>
        <translation>
            <numerusform>Una anterior</numerusform>
            <numerusform>%Ln anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the newest submissions are in the store as recorded.</source>
        <translation>
            <numerusform>%Ln archivo de las entregas más recientes está en el almacén como se registró.</numerusform>
            <numerusform>%Ln archivos de las entregas más recientes están en el almacén como se registraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the store are older than 30 days and named by nothing, {key} among them; together they have {size}.</source>
        <translation>
            <numerusform>%Ln archivo del almacén tiene más de 30 días y nada lo nombra: {key}; ocupa {size}.</numerusform>
            <numerusform>%Ln archivos del almacén tienen más de 30 días y nada los nombra, entre ellos {key}; juntos ocupan {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins failed within a day, most often by: {why}. Programs recorded {errors} errors.</source>
        <translation>
            <numerusform>En un día falló una entrega, por: {why}. Los programas registraron {errors} errores.</numerusform>
            <numerusform>En un día fallaron %Ln entregas, la mayoría por: {why}. Los programas registraron {errors} errores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of the checklist are not ticked. Nothing was changed; tick them, or say that they stay open.</source>
        <translation>
            <numerusform>%Ln punto de la lista está sin marcar. No se cambió nada; márquelo o diga que queda abierto.</numerusform>
            <numerusform>%Ln puntos de la lista están sin marcar. No se cambió nada; márquelos o diga que quedan abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news about submissions</source>
        <translation>
            <numerusform>Una novedad sobre entregas</numerusform>
            <numerusform>%Ln novedades sobre entregas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people administer the department: {who}.</source>
        <translation>
            <numerusform>%Ln persona administra el departamento: {who}.</numerusform>
            <numerusform>%Ln personas administran el departamento: {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have access.</source>
        <translation>
            <numerusform>%Ln persona tiene acceso.</numerusform>
            <numerusform>%Ln personas tienen acceso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rights of the database roles are gone, the first that of {role} to {privilege} on {target}.</source>
        <translation>
            <numerusform>Falta %Ln derecho de los roles de la base de datos, el de {role} a {privilege} sobre {target}.</numerusform>
            <numerusform>Faltan %Ln derechos de los roles de la base de datos, el primero el de {role} a {privilege} sobre {target}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rights or rules of the database are not what they should be.</source>
        <translation>
            <numerusform>%Ln derecho o regla de la base de datos no es como debería.</numerusform>
            <numerusform>%Ln derechos o reglas de la base de datos no son como deberían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles are held beside others and were not used for {days} days.</source>
        <translation>
            <numerusform>%Ln rol se tiene junto a otros y no se usó durante {days} días.</numerusform>
            <numerusform>%Ln roles se tienen junto a otros y no se usaron durante {days} días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were ended.</source>
        <translation>
            <numerusform>Se terminó %Ln sesión.</numerusform>
            <numerusform>Se terminaron %Ln sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings are not as they were at the last deployment.</source>
        <translation>
            <numerusform>%Ln ajuste no está como en el último despliegue.</numerusform>
            <numerusform>%Ln ajustes no están como en el último despliegue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ from their defaults, as at the last deployment.</source>
        <translation>
            <numerusform>%Ln ajuste difiere de su valor predeterminado, igual que en el último despliegue.</numerusform>
            <numerusform>%Ln ajustes difieren de sus valores predeterminados, igual que en el último despliegue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ from their defaults; no deployment was recorded before.</source>
        <translation>
            <numerusform>%Ln ajuste difiere de su valor predeterminado; antes no se registró ningún despliegue.</numerusform>
            <numerusform>%Ln ajustes difieren de sus valores predeterminados; antes no se registró ningún despliegue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings differ from their defaults; with this schema only an administrator of the server reads what was deployed before.</source>
        <translation>
            <numerusform>%Ln ajuste difiere de su valor predeterminado; con este esquema, solo un administrador del servidor lee qué se desplegó antes.</numerusform>
            <numerusform>%Ln ajustes difieren de sus valores predeterminados; con este esquema, solo un administrador del servidor lee qué se desplegó antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins as {login} failed on one day; in the {days} days before never more than {before} on one.</source>
        <translation>
            <numerusform>En un día falló %Ln inicio de sesión como {login}; en los {days} días anteriores, nunca más de {before} en uno.</numerusform>
            <numerusform>En un día fallaron %Ln inicios de sesión como {login}; en los {days} días anteriores, nunca más de {before} en uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students here have this name. Choose whose it is.</source>
        <translation>
            <numerusform>%Ln estudiante tiene este nombre aquí. Elija de quién es.</numerusform>
            <numerusform>%Ln estudiantes tienen este nombre aquí. Elija de quién es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions have no history, from number {first} on: they were written past the rules of the database.</source>
        <translation>
            <numerusform>%Ln entrega no tiene historial, la número {first}: se escribió al margen de las reglas de la base de datos.</numerusform>
            <numerusform>%Ln entregas no tienen historial, desde la número {first}: se escribieron al margen de las reglas de la base de datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things in the history do not hold.</source>
        <translation>
            <numerusform>%Ln cosa del historial no es coherente.</numerusform>
            <numerusform>%Ln cosas del historial no son coherentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things of one kind, among them: {first}</source>
        <translation>
            <numerusform>%Ln cosa de un mismo tipo: {first}</numerusform>
            <numerusform>%Ln cosas de un mismo tipo, entre ellas: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were mended.</source>
        <translation>
            <numerusform>Se arregló %Ln cosa.</numerusform>
            <numerusform>Se arreglaron %Ln cosas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers, views and routines, {grants} grants and {accounts} accounts are as they should be.</source>
        <translation>
            <numerusform>%Ln disparador, vista o rutina, {grants} permisos y {accounts} cuentas están como deberían.</numerusform>
            <numerusform>%Ln disparadores, vistas y rutinas, {grants} permisos y {accounts} cuentas están como deberían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows ended</source>
        <translation>
            <numerusform>%Ln ventana terminada</numerusform>
            <numerusform>%Ln ventanas terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup counts once it was restored. Begin a restore drill; it touches nothing in use.</source>
        <translation>Una copia de seguridad cuenta una vez que se ha restaurado. Empiece un simulacro de restauración; no toca nada de lo que está en uso.</translation>
    </message>
    <message>
        <source>A backup is overdue, failed, or was found damaged.</source>
        <translation>Una copia de seguridad lleva retraso, falló o resultó estar dañada.</translation>
    </message>
    <message>
        <source>A course has a name of at most 120 characters without blanks at its ends. Nothing was saved; correct it.</source>
        <translation>Un curso tiene un nombre de 120 caracteres como máximo, sin espacios en los extremos. No se guardó nada; corríjalo.</translation>
    </message>
    <message>
        <source>A database in a file has no administrator of a server: leave --administrator out.</source>
        <translation>Una base de datos en un archivo no tiene administrador de servidor: omita --administrator.</translation>
    </message>
    <message>
        <source>A database in a file has no sessions that could be left open; whoever has it open ends with their program. Nothing was changed.</source>
        <translation>Una base de datos en un archivo no tiene sesiones que pudieran quedar abiertas; quien la tiene abierta termina con su programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>A decision can be undone</source>
        <translation>Una decisión se puede deshacer</translation>
    </message>
    <message>
        <source>A department has at most 120 characters and no blanks at its ends. Nothing was saved.</source>
        <translation>Un departamento tiene como máximo 120 caracteres y ningún espacio en los extremos. No se guardó nada.</translation>
    </message>
    <message>
        <source>A deployment ({kind}) that {login} began was interrupted in the middle. Nothing was changed; go on with it first: deploy upgrade, or deploy rollback as it was begun.</source>
        <translation>Un despliegue ({kind}) que empezó {login} se interrumpió a la mitad. No se cambió nada; antes hay que continuarlo: deploy upgrade, o deploy rollback tal como se empezó.</translation>
    </message>
    <message>
        <source>A draft on work that went to somebody else</source>
        <translation>Un borrador sobre un trabajo que pasó a otra persona</translation>
    </message>
    <message>
        <source>A draft with more than 20,000 characters, or one more than a thousand, stays on this computer alone. Nothing is lost; shorten it, or send some.</source>
        <translation>Un borrador de más de 20 000 caracteres, o el que pasa de mil, se queda solo en este equipo. No se pierde nada; hay que acortarlo o enviar algunos.</translation>
    </message>
    <message>
        <source>A file is larger than is taken here. Nothing was handed in; make it smaller, or hand in several files.</source>
        <translation>Un archivo es más grande de lo que se acepta aquí. No se entregó nada; redúzcalo o entregue varios archivos.</translation>
    </message>
    <message>
        <source>A file is opened, and nothing crosses a network.</source>
        <translation>Se abre un archivo y nada pasa por la red.</translation>
    </message>
    <message>
        <source>A file may have no more than {most}, so that hardly any passes.</source>
        <translation>Un archivo no puede superar {most}, así que apenas pasa alguno.</translation>
    </message>
    <message>
        <source>A file may have {most}, and these kinds are taken: {kinds}.</source>
        <translation>Un archivo puede ocupar {most}, y se aceptan estos tipos: {kinds}.</translation>
    </message>
    <message>
        <source>A file was kept, read and removed there within {milliseconds} ms.</source>
        <translation>Allí se guardó, se leyó y se quitó un archivo en {milliseconds} ms.</translation>
    </message>
    <message>
        <source>A keepsake is taken in on the way up only, and this schema is up. Nothing was changed.</source>
        <translation>Una copia de lo propio se incorpora solo al subir, y este esquema ya está arriba. No se cambió nada.</translation>
    </message>
    <message>
        <source>A limit was reached. Nothing was recorded; try again later.</source>
        <translation>Se ha alcanzado un límite. No se registró nada; se puede volver a intentar más tarde.</translation>
    </message>
    <message>
        <source>A link in the file store leads outside it, so nothing was read. Ask an administrator to look at it.</source>
        <translation>Un enlace del almacén de archivos lleva fuera de él, así que no se leyó nada. Un administrador debería revisarlo.</translation>
    </message>
    <message>
        <source>A list has at most {lines} lines and {megabytes} MB. Nothing was changed; split the file, each part with the first line.</source>
        <translation>Una lista tiene como máximo {lines} líneas y {megabytes} MB. No se cambió nada; hay que dividir el archivo, cada parte con la primera línea.</translation>
    </message>
    <message>
        <source>A list of {kind} needs the column {missing} in its first line. Nothing was changed; add it. Known are: {known}.</source>
        <translation>Una lista de {kind} necesita la columna {missing} en su primera línea. No se cambió nada; hay que añadirla. Se conocen: {known}.</translation>
    </message>
    <message>
        <source>A login has 2 to 32 small letters, digits, dots, dashes and underscores, begins with a letter or digit, and is none that the server keeps for itself. Nothing was changed; choose another.</source>
        <translation>Un usuario tiene de 2 a 32 minúsculas, dígitos, puntos, guiones y guiones bajos, empieza por letra o dígito y no es ninguno de los reservados por el servidor. No se cambió nada; hay que elegir otro.</translation>
    </message>
    <message>
        <source>A mail to {address} was begun and nobody knows whether it was sent, so it is not sent again by itself. Look whether it came; then say “mail settle {mail}” when it did, “mail release {mail}” to send it anew.</source>
        <translation>Se empezó a enviar un correo a {address} y nadie sabe si se envió, así que no se vuelve a enviar por sí solo. Hay que mirar si llegó; después, «mail settle {mail}» si llegó, o «mail release {mail}» para enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>A maintenance window begins at a day and hour. Nothing was planned.</source>
        <translation>Una ventana de mantenimiento empieza un día y a una hora. No se planificó nada.</translation>
    </message>
    <message>
        <source>A maintenance window ends after it begins. Nothing was planned; correct the times.</source>
        <translation>Una ventana de mantenimiento termina después de empezar. No se planificó nada; corrija las horas.</translation>
    </message>
    <message>
        <source>A maintenance window has a beginning and an end. Nothing was planned; choose both.</source>
        <translation>Una ventana de mantenimiento tiene un comienzo y un final. No se planificó nada; elija ambos.</translation>
    </message>
    <message>
        <source>A maintenance window is open already, until {until}. Nothing was planned; end that one first, or let the new one begin after it.</source>
        <translation>Ya hay abierta una ventana de mantenimiento, hasta {until}. No se planificó nada; termine primero esa, o deje que la nueva empiece después.</translation>
    </message>
    <message>
        <source>A maintenance window is open until {ends}.</source>
        <translation>Hay una ventana de mantenimiento abierta hasta {ends}.</translation>
    </message>
    <message>
        <source>A maintenance window is planned</source>
        <translation>Hay prevista una ventana de mantenimiento</translation>
    </message>
    <message>
        <source>A maintenance window is planned from {begins} until {ends}.</source>
        <translation>Hay prevista una ventana de mantenimiento desde {begins} hasta {ends}.</translation>
    </message>
    <message>
        <source>A name is missing, begins or ends with a blank, or is longer than 200 characters. Nothing was changed.</source>
        <translation>Falta un nombre, empieza o termina con un espacio, o tiene más de 200 caracteres. No se cambió nada.</translation>
    </message>
    <message>
        <source>A name is missing, begins or ends with a blank, or is longer than 200 characters. Nothing was saved; correct it.</source>
        <translation>Falta un nombre, empieza o termina con un espacio, o tiene más de 200 caracteres. No se guardó nada; hay que corregirlo.</translation>
    </message>
    <message>
        <source>A new revision can be handed in</source>
        <translation>Se puede entregar una nueva versión</translation>
    </message>
    <message>
        <source>A new revision was handed in to you</source>
        <translation>Le han entregado una nueva versión</translation>
    </message>
    <message>
        <source>A newer backup than this is damaged.</source>
        <translation>Una copia más reciente que esta está dañada.</translation>
    </message>
    <message>
        <source>A note of at most 1,000 characters says what explains the pair. Nothing was recorded; write one.</source>
        <translation>Una nota de un máximo de 1.000 caracteres dice qué explica la pareja. No se registró nada; hay que escribir una.</translation>
    </message>
    <message>
        <source>A password has at least 10 characters and does not hold the login. Nothing was changed.</source>
        <translation>Una contraseña tiene al menos 10 caracteres y no contiene el usuario. No se cambió nada.</translation>
    </message>
    <message>
        <source>A password in the URL would stand in the files: leave it out, and name its file.</source>
        <translation>Una contraseña en la URL quedaría escrita en los archivos: omítala e indique su archivo.</translation>
    </message>
    <message>
        <source>A place of this schedule lies in a temporary folder of the system, which may be emptied at any start: name another for backups that are to stay. The service gets no temporary folder of its own, which would hide it.</source>
        <translation>Un lugar de esta programación está en una carpeta temporal del sistema, que puede vaciarse en cualquier arranque: indique otro para las copias que deban conservarse. El servicio no recibe una carpeta temporal propia, que lo ocultaría.</translation>
    </message>
    <message>
        <source>A place or name has a letter that no scheduler&apos;s file can hold.</source>
        <translation>Un lugar o nombre tiene una letra que no cabe en el archivo de ningún programador.</translation>
    </message>
    <message>
        <source>A prepared transaction (XA) that its session left behind keeps locks, and this server lists such to nobody without the right XA_RECOVER_ADMIN. All else that was idle was ended; an administrator of the server finds it with XA RECOVER and ends it with XA ROLLBACK.</source>
        <translation>Una transacción preparada (XA) que dejó su sesión mantiene bloqueos, y este servidor no muestra las de esa clase a nadie sin el derecho XA_RECOVER_ADMIN. Se terminó todo lo demás que estaba inactivo; un administrador del servidor la encuentra con XA RECOVER y la termina con XA ROLLBACK.</translation>
    </message>
    <message>
        <source>A question and its answer take {milliseconds} ms on the way alone, which makes every page wait.</source>
        <translation>Una consulta y su respuesta tardan {milliseconds} ms solo en el camino, lo que hace esperar a cada página.</translation>
    </message>
    <message>
        <source>A question and its answer take {milliseconds} ms.</source>
        <translation>Una consulta y su respuesta tardan {milliseconds} ms.</translation>
    </message>
    <message>
        <source>A reason has at most 200 characters and no blanks at its ends. Nothing was saved.</source>
        <translation>Un motivo tiene como máximo 200 caracteres y ningún espacio en los extremos. No se guardó nada.</translation>
    </message>
    <message>
        <source>A reason is missing or longer than 20,000 characters. Nothing was recorded.</source>
        <translation>Falta un motivo o tiene más de 20 000 caracteres. No se registró nada.</translation>
    </message>
    <message>
        <source>A registrar moves it to {who}, and says why.</source>
        <translation>La secretaría la pasa a {who} e indica el motivo.</translation>
    </message>
    <message>
        <source>A registrar or an administrator notes that {who} teaches the student.</source>
        <translation>La secretaría o un administrador anota que {who} da clase al estudiante.</translation>
    </message>
    <message>
        <source>A registration number is nobody else&apos;s and has at most 40 characters. Nothing was saved; correct it, or find the student who has it.</source>
        <translation>Un número de matrícula es de una sola persona y tiene como máximo 40 caracteres. No se guardó nada; hay que corregirlo o buscar al estudiante que lo tiene.</translation>
    </message>
    <message>
        <source>A restore drill is overdue, or failed.</source>
        <translation>Un simulacro de restauración lleva retraso o falló.</translation>
    </message>
    <message>
        <source>A restore drill is recorded when one is run, and not by hand. Nothing was recorded; run one under Backups or by {command}.</source>
        <translation>Un simulacro de restauración se anota cuando se hace, y no a mano. No se anotó nada; haga uno en Copias de seguridad o con {command}.</translation>
    </message>
    <message>
        <source>A sample through the whole path</source>
        <translation>Una muestra por todo el recorrido</translation>
    </message>
    <message>
        <source>A student can hand in work</source>
        <translation>Un estudiante puede entregar trabajos</translation>
    </message>
    <message>
        <source>A student can sign in</source>
        <translation>Un estudiante puede iniciar sesión</translation>
    </message>
    <message>
        <source>A student can withdraw</source>
        <translation>Un estudiante puede retirar su trabajo</translation>
    </message>
    <message>
        <source>A submission has 1 to {most} files, so nothing was handed in. Choose a file, or put many into an archive.</source>
        <translation>Una entrega tiene de 1 a {most} archivos, así que no se entregó nada. Elija un archivo o reúna muchos en uno comprimido.</translation>
    </message>
    <message>
        <source>A table of the backup is not what was written. Nothing was switched; verify the repository, and choose another backup.</source>
        <translation>Una tabla de la copia no es lo que se escribió. No se cambió de base de datos; verifique el repositorio y elija otra copia.</translation>
    </message>
    <message>
        <source>A term has at most 120 characters and no blanks at its ends. Nothing was saved.</source>
        <translation>Un periodo tiene 120 caracteres como máximo y ningún espacio en los extremos. No se guardó nada.</translation>
    </message>
    <message>
        <source>A test student and two test faculty members are there; nobody else&apos;s lists show them.</source>
        <translation>Hay un estudiante y dos docentes de prueba; ninguna lista de los demás los muestra.</translation>
    </message>
    <message>
        <source>A thousand decisions can be prepared at once, with at most 20,000 characters each. Nothing more was prepared; release or discard some first.</source>
        <translation>Se pueden preparar mil decisiones a la vez, de hasta 20 000 caracteres cada una. No se preparó nada más; antes hay que publicar o descartar algunas.</translation>
    </message>
    <message>
        <source>A title is missing or longer than 255 characters. Nothing was recorded.</source>
        <translation>Falta un título o tiene más de 255 caracteres. No se registró nada.</translation>
    </message>
    <message numerus="yes">
        <source>A transaction of {login} holds locks and has done nothing for %n seconds.</source>
        <translation>
            <numerusform>Una transacción de {login} mantiene bloqueos y no ha hecho nada durante %Ln segundo.</numerusform>
            <numerusform>Una transacción de {login} mantiene bloqueos y no ha hecho nada durante %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A trial of EduManage&apos;s mail settings</source>
        <translation>Prueba de la configuración del correo de EduManage</translation>
    </message>
    <message>
        <source>A way back followed</source>
        <translation>Le siguió una reversión</translation>
    </message>
    <message>
        <source>A way back needs its reason, in at most {letters} letters. Nothing was changed; say why.</source>
        <translation>Una reversión necesita su motivo, de {letters} letras como máximo. No se cambió nada; indique por qué.</translation>
    </message>
    <message>
        <source>A way back that {login} began came to no end. Nothing was changed; go on with it first: deploy rollback.</source>
        <translation>Una reversión que empezó {login} no llegó al final. No se cambió nada; antes hay que continuarla: deploy rollback.</translation>
    </message>
    <message>
        <source>A webhook is an address that begins with https:// (http:// for this computer alone), of at most {most} letters. Nothing was changed.</source>
        <translation>Un webhook es una dirección que empieza por https:// (http:// solo para este equipo), de {most} letras como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,575 submissions, and these are more. Nothing was written; narrow the filter, or export CSV.</source>
        <translation>Un libro admite 1 048 575 entregas, y estas son más. No se escribió nada; hay que acotar el filtro o exportar CSV.</translation>
    </message>
    <message>
        <source>Access and its use</source>
        <translation>El acceso y su uso</translation>
    </message>
    <message>
        <source>Account and roles</source>
        <translation>Cuenta y roles</translation>
    </message>
    <message>
        <source>Accounts are being changed all the time, so nothing was switched. Try again when it is quieter.</source>
        <translation>Las cuentas cambian continuamente, así que no se cambió de base de datos. Inténtelo de nuevo cuando haya más calma.</translation>
    </message>
    <message>
        <source>Accounts stay as they are ({table}), so that nobody is let in again. Nothing was changed; add or enable people instead.</source>
        <translation>Las cuentas quedan como están ({table}), para que nadie vuelva a tener acceso. No se cambió nada; en su lugar, añada o active a las personas.</translation>
    </message>
    <message>
        <source>Acts are taken again.</source>
        <translation>Se vuelven a aceptar actos.</translation>
    </message>
    <message>
        <source>Add the indexes</source>
        <translation>Añadir los índices</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message numerus="yes">
        <source>Administrators did %n things since the last audit.</source>
        <translation>
            <numerusform>Los administradores hicieron %Ln cosa desde la última auditoría.</numerusform>
            <numerusform>Los administradores hicieron %Ln cosas desde la última auditoría.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that nobody can sign in by TLS. Put a new certificate onto the server before.</source>
        <translation>Después de eso nadie puede iniciar sesión por TLS. Ponga antes un certificado nuevo en el servidor.</translation>
    </message>
    <message>
        <source>After the migration the copy in {engine} does not hold: {what}.</source>
        <translation>Tras la migración, la copia de prueba en {engine} no es coherente: {what}.</translation>
    </message>
    <message>
        <source>After the upgrade the verification tells.</source>
        <translation>Tras la actualización, la verificación lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>All %n indexes are there, with the columns that they should have.</source>
        <translation>
            <numerusform>Está el %Ln índice, con las columnas que debe tener.</numerusform>
            <numerusform>Están los %Ln índices, con las columnas que deben tener.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n rows of the history hold.</source>
        <translation>
            <numerusform>La %Ln fila del historial es coherente.</numerusform>
            <numerusform>Las %Ln filas del historial son coherentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this but passwords is in the backups of the database too, for as long as these are kept; who makes backups can read it. So can whoever administers the server itself, or holds the file of a database that is a file.</source>
        <translation>Todo esto, salvo las contraseñas, está también en las copias de seguridad de la base de datos, mientras estas se conserven; quien hace copias puede leerlo. También quien administra el propio servidor, o quien tiene el archivo de una base de datos que es un archivo.</translation>
    </message>
    <message>
        <source>All triggers are there, and the roles may do what they should.</source>
        <translation>Están todos los disparadores, y los roles pueden hacer lo que deben.</translation>
    </message>
    <message>
        <source>All triggers are there.</source>
        <translation>Están todos los disparadores.</translation>
    </message>
    <message>
        <source>An absence has a first day. Nothing was saved.</source>
        <translation>Una ausencia tiene un primer día. No se guardó nada.</translation>
    </message>
    <message>
        <source>An account is in the wrong hands</source>
        <translation>Una cuenta está en malas manos</translation>
    </message>
    <message>
        <source>An administrator adds one among People, or with: edumanage-desktop people add LOGIN --role faculty --faculty {id}.</source>
        <translation>Un administrador añade una en Personas, o con: edumanage-desktop people add LOGIN --role faculty --faculty {id}.</translation>
    </message>
    <message>
        <source>An administrator adds or enables the person: edumanage-desktop people.</source>
        <translation>Un administrador añade o activa a la persona: edumanage-desktop people.</translation>
    </message>
    <message>
        <source>An administrator adds {login} again, which completes the account.</source>
        <translation>Un administrador añade {login} de nuevo, lo que completa la cuenta.</translation>
    </message>
    <message>
        <source>An administrator disabled this account. Nothing was changed; ask them.</source>
        <translation>Un administrador desactivó esta cuenta. No se cambió nada; conviene consultarle.</translation>
    </message>
    <message>
        <source>An administrator enables the account {login}.</source>
        <translation>Un administrador habilita la cuenta {login}.</translation>
    </message>
    <message>
        <source>An administrator enables the account: edumanage-desktop people enable.</source>
        <translation>Un administrador activa la cuenta: edumanage-desktop people enable.</translation>
    </message>
    <message>
        <source>An administrator gives the account a password of the server, or one that a directory checks.</source>
        <translation>Un administrador da a la cuenta una contraseña del servidor, o una que compruebe un directorio.</translation>
    </message>
    <message>
        <source>An administrator gives the account {login} faculty id {id}.</source>
        <translation>Un administrador da a la cuenta {login} el id de docente {id}.</translation>
    </message>
    <message>
        <source>An administrator gives the account {login} the role faculty.</source>
        <translation>Un administrador da a la cuenta {login} el rol de docente.</translation>
    </message>
    <message>
        <source>An administrator lets the account prove its password in a way that does not tell it, or the connection says that a directory checks passwords.</source>
        <translation>Un administrador hace que la cuenta demuestre su contraseña de un modo que no la revele, o la conexión dice que un directorio comprueba las contraseñas.</translation>
    </message>
    <message>
        <source>An administrator lets the server follow what is noted of the account {login}.</source>
        <translation>Un administrador hace que el servidor siga lo anotado de la cuenta {login}.</translation>
    </message>
    <message>
        <source>An administrator looks after what stands before the server (a proxy, tunnel or firewall), and whether the server behind it runs and lets this computer in.</source>
        <translation>Un administrador revisa lo que hay delante del servidor (un proxy, un túnel o un cortafuegos), y si el servidor que hay detrás está en marcha y deja entrar a este equipo.</translation>
    </message>
    <message>
        <source>An administrator mends the network between the nodes of the cluster; where other nodes stand, name them in the connection too.</source>
        <translation>Un administrador arregla la red entre los nodos del clúster; donde haya otros nodos, nómbrelos también en la conexión.</translation>
    </message>
    <message>
        <source>An administrator of the server and the file of their password go together (--administrator, --administrator-password-file).</source>
        <translation>Un administrador del servidor y el archivo de su contraseña van juntos (--administrator, --administrator-password-file).</translation>
    </message>
    <message>
        <source>An administrator of the server gives it a certificate that holds, for the very name in the connection, by the authority that the connection names.</source>
        <translation>Un administrador del servidor le da un certificado válido, para el mismo nombre de la conexión y de la autoridad que la conexión nombra.</translation>
    </message>
    <message>
        <source>An administrator of the server gives the accounts a host that this computer belongs to (such as &apos;ann&apos;@&apos;%&apos;), or names in the connection the way by which computers like this one come.</source>
        <translation>Un administrador del servidor da a las cuentas un host al que pertenezca este equipo (como &apos;ann&apos;@&apos;%&apos;) o indica en la conexión el camino por el que llegan los equipos como este.</translation>
    </message>
    <message>
        <source>An administrator of the server gives the roles back what they lost here: edumanage-desktop server prepare.</source>
        <translation>Un administrador del servidor devuelve a los roles lo que aquí perdieron: edumanage-desktop server prepare.</translation>
    </message>
    <message>
        <source>An administrator of the server lets it be used again: ALTER TABLE … ALTER INDEX … NOT IGNORED, on MySQL VISIBLE.</source>
        <translation>Un administrador del servidor permite usarlo de nuevo: ALTER TABLE … ALTER INDEX … NOT IGNORED, en MySQL VISIBLE.</translation>
    </message>
    <message>
        <source>An administrator of the server lets it in again (FLUSH HOSTS), and looks into what ends connections on the way; max_connect_errors says after how many it is shut out.</source>
        <translation>Un administrador del servidor lo deja entrar de nuevo (FLUSH HOSTS) y averigua qué corta las conexiones por el camino; max_connect_errors indica tras cuántas se bloquea.</translation>
    </message>
    <message>
        <source>An administrator of the server runs edumanage-desktop server prepare; then an administrator adds {login} again.</source>
        <translation>Un administrador del servidor ejecuta edumanage-desktop server prepare; después un administrador añade {login} de nuevo.</translation>
    </message>
    <message>
        <source>An administrator of the server switches TLS on (ssl_cert and ssl_key).</source>
        <translation>Un administrador del servidor activa TLS (ssl_cert y ssl_key).</translation>
    </message>
    <message>
        <source>An administrator of the server, or of the file, puts the rules back with: edumanage-desktop db downgrade --to 0001 and db upgrade, in a maintenance window; then look at the history: edumanage-desktop history verify.</source>
        <translation>Un administrador del servidor, o del archivo, repone las reglas con: edumanage-desktop db downgrade --to 0001 y db upgrade, en una ventana de mantenimiento; mire después el historial: edumanage-desktop history verify.</translation>
    </message>
    <message>
        <source>An administrator raises largest_file_bytes under Department, or with: edumanage-desktop settings set.</source>
        <translation>Un administrador sube largest_file_bytes en «Departamento», o con: edumanage-desktop settings set.</translation>
    </message>
    <message>
        <source>An administrator runs: edumanage-desktop diagnose performance --mend.</source>
        <translation>Un administrador ejecuta: edumanage-desktop diagnose performance --mend.</translation>
    </message>
    <message>
        <source>An administrator starts the database server, or names the right port.</source>
        <translation>Un administrador arranca el servidor de la base de datos o indica el puerto correcto.</translation>
    </message>
    <message>
        <source>An administrator switches the kinds of file on that are to be taken (settings takes_…).</source>
        <translation>Un administrador activa los tipos de archivo que se han de aceptar (ajustes takes_…).</translation>
    </message>
    <message>
        <source>An administrator upgrades it with: edumanage-desktop db upgrade.</source>
        <translation>Un administrador la actualiza con: edumanage-desktop db upgrade.</translation>
    </message>
    <message>
        <source>An administrator upgrades the schema with: edumanage-desktop deploy upgrade; where it is newer than the program, install the current program.</source>
        <translation>Un administrador actualiza el esquema con: edumanage-desktop deploy upgrade; donde es más nuevo que el programa, instale el programa actual.</translation>
    </message>
    <message>
        <source>An assignment has at most 120 characters and no blanks at its ends. Nothing was saved.</source>
        <translation>Una tarea tiene 120 caracteres como máximo y ningún espacio en los extremos. No se guardó nada.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ between two parts and no blanks. Nothing was saved; correct it, or leave it empty.</source>
        <translation>Una dirección de correo tiene una @ entre dos partes y ningún espacio. No se guardó nada; hay que corregirla o dejarla vacía.</translation>
    </message>
    <message>
        <source>An earlier restore into this database broke off, and somebody has changed something in it since ({tables}), so nothing was cleared away and nothing was restored. Name an empty database, or look what that is and empty this one.</source>
        <translation>Una restauración anterior en esta base de datos se interrumpió, y alguien ha cambiado algo en ella desde entonces ({tables}), así que no se eliminó nada ni se restauró nada. Indique una base de datos vacía, o mire qué es eso y vacíe esta.</translation>
    </message>
    <message>
        <source>An incident cannot have begun after now, which is {now} by the database&apos;s clock. Nothing was recorded; correct the time.</source>
        <translation>Un incidente no puede haber empezado después de ahora, que es {now} según el reloj de la base de datos. No se registró nada; corrija la hora.</translation>
    </message>
    <message>
        <source>An incident is open since {when}: {what}</source>
        <translation>Hay un incidente abierto desde {when}: {what}</translation>
    </message>
    <message>
        <source>An unexpected error stopped it here. Look again to see whether it was handed in.</source>
        <translation>Un error inesperado lo detuvo aquí. Mire de nuevo para ver si se entregó.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another check of this database is at work. Nothing was changed; wait until it has ended.</source>
        <translation>Otra comprobación de esta base de datos está en marcha. No se cambió nada; espere a que termine.</translation>
    </message>
    <message>
        <source>Another drill beside this database is at work. Nothing was tried; wait until it has ended.</source>
        <translation>Otro simulacro junto a esta base de datos está en marcha. No se probó nada; espere a que termine.</translation>
    </message>
    <message>
        <source>Another faculty member&apos;s queue and the whole department&apos;s list do not show the submission.</source>
        <translation>Ni la cola de otro docente ni la lista de todo el departamento muestran la entrega.</translation>
    </message>
    <message>
        <source>Another file of exactly this name stands before it in the archive, and counts; this one was not read.</source>
        <translation>Otro archivo con exactamente este nombre está antes en el paquete y es el que cuenta; este no se leyó.</translation>
    </message>
    <message>
        <source>Another job took over these backups while this one gave no sign of life. Nothing more was written; try again when it has ended.</source>
        <translation>Otra tarea se hizo cargo de estas copias mientras esta no daba señales de vida. No se escribió nada más; inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Another person&apos;s action carries the same number. Nothing was recorded; try again.</source>
        <translation>La acción de otra persona lleva el mismo número. No se registró nada; hay que volver a intentarlo.</translation>
    </message>
    <message>
        <source>Another program does not let go of the database, so nothing was switched. Close it, then try again.</source>
        <translation>Otro programa no suelta la base de datos, así que no se cambió de base de datos. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program has the file of the database open, so nothing was restored into it. Close it, then try again.</source>
        <translation>Otro programa tiene abierto el archivo de la base de datos, así que no se restauró nada en él. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program holds the database and lets nobody write.</source>
        <translation>Otro programa ocupa la base de datos y no deja escribir a nadie.</translation>
    </message>
    <message>
        <source>Another program holds the database, so that nobody can write.</source>
        <translation>Otro programa ocupa la base de datos, así que nadie puede escribir.</translation>
    </message>
    <message>
        <source>Another restore of this database is at work. Nothing was changed; wait until it has ended.</source>
        <translation>Otra restauración de esta base de datos está en marcha. No se cambió nada; espere a que termine.</translation>
    </message>
    <message>
        <source>Another run of “work” took this one&apos;s place, for it had given no sign of life for a while. What was done is kept; the other run goes on with the rest.</source>
        <translation>Otra ejecución de «work» ocupó el lugar de esta, que llevaba un tiempo sin dar señales de vida. Lo hecho se conserva; la otra ejecución sigue con el resto.</translation>
    </message>
    <message>
        <source>Another upgrade of this database is running. Nothing was changed; try again later.</source>
        <translation>Otra actualización de esta base de datos está en marcha. No se cambió nada; se puede volver a intentar más tarde.</translation>
    </message>
    <message>
        <source>Another verification of this database is running. Nothing was changed; wait until it has ended, and try again.</source>
        <translation>Otra verificación de esta base de datos está en marcha. No se cambió nada; hay que esperar a que termine y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Answer at the port</source>
        <translation>Respuesta en el puerto</translation>
    </message>
    <message>
        <source>Archive old records</source>
        <translation>Archivar los registros antiguos</translation>
    </message>
    <message>
        <source>Archiving was stopped. What was archived stays so, and the task is still to be done.</source>
        <translation>El archivado se detuvo. Lo que se archivó sigue archivado, y la tarea sigue por hacer.</translation>
    </message>
    <message>
        <source>As much as can be was said about these two submissions. Nothing more was recorded.</source>
        <translation>Sobre estas dos entregas ya se dijo todo lo que cabe. No se registró nada más.</translation>
    </message>
    <message>
        <source>Ask the data protection office whether the people concerned have to be told</source>
        <translation>Preguntar a la oficina de protección de datos si hay que avisar a las personas afectadas</translation>
    </message>
    <message>
        <source>Ask the person whether it was them. If it was not, end their sessions and give them a new password.</source>
        <translation>Pregunte a la persona si fue ella. Si no lo fue, termine sus sesiones y dele una contraseña nueva.</translation>
    </message>
    <message>
        <source>Ask whoever keeps the portal what became of it; its history is kept.</source>
        <translation>Conviene preguntar a quien lleva el portal qué fue de ella; su historial se conserva.</translation>
    </message>
    <message>
        <source>Asked as {login}, the database does not show submission {id}.</source>
        <translation>Preguntada como {login}, la base de datos no muestra la entrega {id}.</translation>
    </message>
    <message>
        <source>Asked as {login}, the database shows submission {id}.</source>
        <translation>Preguntada como {login}, la base de datos muestra la entrega {id}.</translation>
    </message>
    <message>
        <source>At which hours people work was not looked at: person_times_days is 0.</source>
        <translation>No se miró a qué horas trabajan las personas: person_times_days es 0.</translation>
    </message>
    <message>
        <source>Audit once more as an administrator of the server, such as root.</source>
        <translation>Audite una vez más como administrador del servidor, por ejemplo root.</translation>
    </message>
    <message>
        <source>Audit the security</source>
        <translation>Auditar la seguridad</translation>
    </message>
    <message>
        <source>Audit where the files are kept, with --store and the rights of who owns them.</source>
        <translation>Audite donde se guardan los archivos, con --store y los derechos de quien los posee.</translation>
    </message>
    <message>
        <source>Backend developer</source>
        <translation>Desarrollador de backend</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of EduManage need you</source>
        <translation>Las copias de seguridad de EduManage requieren su atención</translation>
    </message>
    <message>
        <source>Backups that are encrypted need a passphrase, and nobody gave one. Nothing was made; choose one, and keep it where a fire does not reach both.</source>
        <translation>Las copias cifradas necesitan una frase de contraseña y nadie dio ninguna. No se creó nada; elija una y guárdela donde un incendio no alcance a ambas.</translation>
    </message>
    <message>
        <source>Before that nobody had named a place for the archive, and without one its files could not be found. Nothing was changed; name another place where decided work is archived.</source>
        <translation>Antes de eso nadie había indicado un lugar para el archivo histórico, y sin él no se encontrarían sus archivos. No se cambió nada; indique otro lugar donde se archiven los trabajos decididos.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Begun: {kind}. {what}</source>
        <translation>Empezado: {kind}. {what}</translation>
    </message>
    <message>
        <source>Beside these pages lies no signature of an audit. Nothing was checked; both files that the audit wrote belong together.</source>
        <translation>Junto a estas páginas no hay ninguna firma de una auditoría. No se comprobó nada; los dos archivos que escribió la auditoría van juntos.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup: edumanage-desktop backup restore --files-only; and look at the disk.</source>
        <translation>Recupere el archivo de una copia de seguridad: edumanage-desktop backup restore --files-only; y revise el disco.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup: edumanage-desktop backup restore --files-only; and look what removed it.</source>
        <translation>Recupere el archivo de una copia de seguridad: edumanage-desktop backup restore --files-only; y mire qué lo quitó.</translation>
    </message>
    <message>
        <source>Bring this computer nearer to the server: a cable instead of radio, the campus instead of a VPN, or another host of the cluster.</source>
        <translation>Acerque este equipo al servidor: un cable en vez de la red inalámbrica, el campus en vez de una VPN, u otro equipo del clúster.</translation>
    </message>
    <message>
        <source>By db upgrade, run by {account}: with no backup behind it</source>
        <translation>Con db upgrade, ejecutado por {account}: sin ninguna copia como respaldo</translation>
    </message>
    <message>
        <source>By server prepare, run by {account}: with no backup behind it</source>
        <translation>Con server prepare, ejecutado por {account}: sin ninguna copia como respaldo</translation>
    </message>
    <message>
        <source>By the address.</source>
        <translation>Por la dirección.</translation>
    </message>
    <message>
        <source>By the name, which nobody else here has.</source>
        <translation>Por el nombre, que nadie más tiene aquí.</translation>
    </message>
    <message>
        <source>By the portal&apos;s number.</source>
        <translation>Por el número del portal.</translation>
    </message>
    <message>
        <source>By the registration number {given}.</source>
        <translation>Por el número de matrícula {given}.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {now}, yet something was recorded at {newest}.</source>
        <translation>El reloj de este equipo marca {now}, pero algo se registró con fecha {newest}.</translation>
    </message>
    <message>
        <source>Carry out the fixes</source>
        <translation>Llevar a cabo las correcciones</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Changed by the portal</source>
        <translation>Cambiada por el portal</translation>
    </message>
    <message>
        <source>Check the number; the queue finds the work by its student or title.</source>
        <translation>Conviene comprobar el número; la cola encuentra el trabajo por su estudiante o título.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Choose an hour at which nobody works, and stop the portal yourself.</source>
        <translation>Elija una hora a la que nadie trabaje y detenga el portal por su cuenta.</translation>
    </message>
    <message>
        <source>Choose another database; an empty one is set up with: edumanage-desktop db upgrade.</source>
        <translation>Elija otra base de datos; una vacía se prepara con: edumanage-desktop db upgrade.</translation>
    </message>
    <message>
        <source>Choose another faculty member who is active. Nothing was recorded.</source>
        <translation>Hay que elegir a otro docente que esté activo. No se registró nada.</translation>
    </message>
    <message>
        <source>Clear the folder of temporary files and let this account of the computer write there, or name another one in TMPDIR.</source>
        <translation>Vacíe la carpeta de archivos temporales y permita que esta cuenta del equipo escriba en ella, o indique otra en TMPDIR.</translation>
    </message>
    <message>
        <source>Clear what is left</source>
        <translation>Eliminar lo que sobra</translation>
    </message>
    <message numerus="yes">
        <source>Cleared: %n files that nothing names ({size}), and {leftovers} left by saves that broke off.</source>
        <translation>
            <numerusform>Eliminado: %Ln archivo que nada nombra ({size}), y {leftovers} que dejaron guardados interrumpidos.</numerusform>
            <numerusform>Eliminados: %Ln archivos que nada nombra ({size}), y {leftovers} que dejaron guardados interrumpidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Close other windows and programs in which the account is signed in; an administrator of the server lets an account have more (MAX_USER_CONNECTIONS), for each window needs up to two.</source>
        <translation>Cierre las demás ventanas y programas en los que la cuenta tiene la sesión iniciada; un administrador del servidor permite que una cuenta tenga más (MAX_USER_CONNECTIONS), pues cada ventana necesita hasta dos.</translation>
    </message>
    <message>
        <source>Close programs on this computer, or give it more memory.</source>
        <translation>Cierre programas en este equipo, o dele más memoria.</translation>
    </message>
    <message>
        <source>Close the program that holds it: another window, a copy or an unfinished import.</source>
        <translation>Cierre el programa que la ocupa: otra ventana, una copia o una importación sin terminar.</translation>
    </message>
    <message>
        <source>Close the program that holds them; on a server an administrator ends what people left open with: edumanage-desktop server end-locks.</source>
        <translation>Cierre el programa que los mantiene; en un servidor, un administrador termina lo que la gente dejó abierto con: edumanage-desktop server end-locks.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed: {summary}</source>
        <translation>Cerrado: {summary}</translation>
    </message>
    <message>
        <source>Connect the drive, share or object store of the files, or correct its place.</source>
        <translation>Conecte la unidad, el recurso compartido o el almacén de objetos de los archivos, o corrija su lugar.</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name in the connection; where it is right, the account has lost its role there, which an administrator gives back with: edumanage-desktop people enable.</source>
        <translation>Corrija el nombre de la base de datos en la conexión; si es correcto, la cuenta ha perdido allí su rol, que un administrador devuelve con: edumanage-desktop people enable.</translation>
    </message>
    <message>
        <source>Correct the faculty id</source>
        <translation>Corregir el id de docente</translation>
    </message>
    <message>
        <source>Correct the path, or connect the drive that holds it; what was lost comes back with: edumanage-desktop backup restore.</source>
        <translation>Corrija la ruta o conecte la unidad que la contiene; lo perdido vuelve con: edumanage-desktop backup restore.</translation>
    </message>
    <message>
        <source>Correct the port in the connection.</source>
        <translation>Corrija el puerto en la conexión.</translation>
    </message>
    <message>
        <source>Correct the server&apos;s name in the connection, or mend the network&apos;s names.</source>
        <translation>Corrija el nombre del servidor en la conexión, o arregle los nombres de la red.</translation>
    </message>
    <message>
        <source>Corrected by the registrar</source>
        <translation>Corregida por la secretaría</translation>
    </message>
    <message>
        <source>Database administrator</source>
        <translation>Administrador de bases de datos</translation>
    </message>
    <message>
        <source>Database records are created</source>
        <translation>Se crean los registros de la base de datos</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Servidor de la base de datos</translation>
    </message>
    <message>
        <source>Decided: approved</source>
        <translation>Decidida: aprobada</translation>
    </message>
    <message>
        <source>Decided: rejected</source>
        <translation>Decidida: rechazada</translation>
    </message>
    <message>
        <source>Decisions or work were changed by who may not</source>
        <translation>Decisiones o trabajos cambiados por quien no debe</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Disable the person once more under People, which locks the account; if it stays open: ALTER USER … ACCOUNT LOCK.</source>
        <translation>Desactive a la persona una vez más en «Personas», lo que bloquea la cuenta; si sigue abierta: ALTER USER … ACCOUNT LOCK.</translation>
    </message>
    <message>
        <source>Disable under People whoever needs no access any more; that keeps their work and their name.</source>
        <translation>Desactive en «Personas» a quien ya no necesite acceso; así se conservan su trabajo y su nombre.</translation>
    </message>
    <message>
        <source>Do not upgrade before that is understood.</source>
        <translation>No actualice antes de haberlo entendido.</translation>
    </message>
    <message>
        <source>Do not upgrade: nothing that is in use was touched. Tell the developers what stands here.</source>
        <translation>No actualice: no se tocó nada de lo que está en uso. Comunique a los desarrolladores lo que figura aquí.</translation>
    </message>
    <message>
        <source>Document the incident</source>
        <translation>Documentar el incidente</translation>
    </message>
    <message>
        <source>Drafts of feedback, prepared decisions, your library of feedback, saved views, and what you read already: in the database, so that they follow you to any computer.</source>
        <translation>Borradores de comentarios, decisiones preparadas, su biblioteca de comentarios, vistas guardadas y lo que ya leyó: en la base de datos, para que le sigan a cualquier equipo.</translation>
    </message>
    <message>
        <source>Each attempt to hand in</source>
        <translation>Cada intento de entrega</translation>
    </message>
    <message>
        <source>Each hand-in, decision, move, withdrawal, correction and opening again: who, when, from what to what, with the feedback and the reason. Students read the feedback and never the reason.</source>
        <translation>Cada entrega, decisión, traslado, retirada, corrección y reapertura: quién, cuándo, de qué a qué, con los comentarios y el motivo. Los estudiantes leen los comentarios y nunca el motivo.</translation>
    </message>
    <message>
        <source>EduManage needs you</source>
        <translation>EduManage requiere su atención</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Habilitar la cuenta</translation>
    </message>
    <message>
        <source>End what keeps this computer busy, or give it more processors; where the database runs elsewhere, look there too.</source>
        <translation>Termine lo que mantiene ocupado este equipo, o dele más procesadores; donde la base de datos se ejecuta en otro lugar, mire también allí.</translation>
    </message>
    <message>
        <source>End what was left open</source>
        <translation>Terminar lo que quedó abierto</translation>
    </message>
    <message>
        <source>Events are recorded since {time}.</source>
        <translation>Los sucesos se registran desde {time}.</translation>
    </message>
    <message>
        <source>Every few minutes your window reports how many questions, acts and files it had, how many failed, and how long they took together; never which. Reports are added up by minute and by hour, without a person.</source>
        <translation>Cada pocos minutos, su ventana comunica cuántas consultas, actos y archivos tuvo, cuántos fallaron y cuánto tardaron en conjunto; nunca cuáles. Lo comunicado se suma por minuto y por hora, sin persona.</translation>
    </message>
    <message>
        <source>Every incident is documented. Nothing was recorded; close it instead.</source>
        <translation>Todo incidente se documenta. No se registró nada; ciérrelo en su lugar.</translation>
    </message>
    <message>
        <source>Every submission has its history.</source>
        <translation>Cada entrega tiene su historial.</translation>
    </message>
    <message>
        <source>Everybody waits. Nothing is lost; find out what takes the time.</source>
        <translation>Todos esperan. No se pierde nada; averigüe qué se lleva el tiempo.</translation>
    </message>
    <message>
        <source>Everything is being made read-only, also for the portal.</source>
        <translation>Se está poniendo todo en solo lectura, también para el portal.</translation>
    </message>
    <message>
        <source>Everything is being made read-only.</source>
        <translation>Se está poniendo todo en solo lectura.</translation>
    </message>
    <message>
        <source>Everything is noted as it should be, and yet the database does not show submission {id} to {who}.</source>
        <translation>Todo está anotado como debe, y sin embargo la base de datos no muestra la entrega {id} a {who}.</translation>
    </message>
    <message>
        <source>Everything is read-only for this incident already. Nothing was changed.</source>
        <translation>Ya está todo en solo lectura por este incidente. No se cambió nada.</translation>
    </message>
    <message>
        <source>Everything is read-only until the incident is closed.</source>
        <translation>Todo es de solo lectura hasta que se cierre el incidente.</translation>
    </message>
    <message>
        <source>Everything is read-only while an incident is handled. Nothing was changed; try again when the administrators have ended it.</source>
        <translation>Todo es de solo lectura mientras se atiende un incidente. No se ha cambiado nada; vuelva a intentarlo cuando la administración le haya puesto fin.</translation>
    </message>
    <message>
        <source>Everything is read-only, and all sessions but that of who did it have ended.</source>
        <translation>Todo es de solo lectura, y se han cerrado todas las sesiones menos la de quien lo hizo.</translation>
    </message>
    <message>
        <source>Everything is read-only, and every window but that of who did it ends its session within half a minute.</source>
        <translation>Todo es de solo lectura, y cada ventana, salvo la de quien lo hizo, termina su sesión en medio minuto.</translation>
    </message>
    <message>
        <source>Everything is read-only.</source>
        <translation>Todo es de solo lectura.</translation>
    </message>
    <message>
        <source>Everything is slow</source>
        <translation>Todo va lento</translation>
    </message>
    <message>
        <source>Everything that was done</source>
        <translation>Todo lo que se hizo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence about {works} is in {file}, sealed by {seal}.</source>
        <translation>La evidencia sobre {works} está en {file}, sellada con {seal}.</translation>
    </message>
    <message>
        <source>Evidence is preserved.</source>
        <translation>La evidencia está preservada.</translation>
    </message>
    <message>
        <source>Exchange the keys and passwords of store, mail and database</source>
        <translation>Cambiar las claves y contraseñas del almacén, el correo y la base de datos</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Faculty can approve</source>
        <translation>Los docentes pueden aprobar</translation>
    </message>
    <message>
        <source>Faculty can open the file</source>
        <translation>Los docentes pueden abrir el archivo</translation>
    </message>
    <message>
        <source>Faculty can reject with feedback</source>
        <translation>Los docentes pueden rechazar con comentarios</translation>
    </message>
    <message>
        <source>Faculty can sign in</source>
        <translation>Los docentes pueden iniciar sesión</translation>
    </message>
    <message>
        <source>Faculty cannot see submissions</source>
        <translation>Los docentes no ven entregas</translation>
    </message>
    <message>
        <source>Faculty id of the submission</source>
        <translation>Id de docente de la entrega</translation>
    </message>
    <message>
        <source>Faculty id {id} is in no list of faculty: nobody has imported them.</source>
        <translation>El id de docente {id} no está en la lista de docentes: nadie lo ha importado.</translation>
    </message>
    <message>
        <source>Faculty report missing submissions.</source>
        <translation>Los docentes comunican que faltan entregas.</translation>
    </message>
    <message>
        <source>Faculty see the submission</source>
        <translation>Los docentes ven la entrega</translation>
    </message>
    <message>
        <source>Faculty {id}</source>
        <translation>Docente {id}</translation>
    </message>
    <message>
        <source>Failures in the log</source>
        <translation>Fallos en el registro</translation>
    </message>
    <message>
        <source>Feedback is missing or longer than 20,000 characters. Nothing was recorded.</source>
        <translation>Faltan comentarios o tienen más de 20 000 caracteres. No se registró nada.</translation>
    </message>
    <message>
        <source>Figures are of departments only. An administrator can switch those of every faculty member on.</source>
        <translation>Las cifras son solo de los departamentos. Un administrador puede activar las de cada docente.</translation>
    </message>
    <message>
        <source>File storage keeps what it was given</source>
        <translation>El almacén guarda lo que recibió</translation>
    </message>
    <message>
        <source>Files of the newest submissions</source>
        <translation>Archivos de las entregas más recientes</translation>
    </message>
    <message>
        <source>Files of this verification are still in the store, and their submissions are kept until they are gone. Run it again, or `work --once`, with the rights of the store&apos;s owner: {keys}</source>
        <translation>Quedan archivos de esta verificación en el almacén, y sus entregas se conservan hasta que desaparezcan. Hay que repetirla, o ejecutar `work --once`, con los derechos del propietario del almacén: {keys}</translation>
    </message>
    <message>
        <source>Files that nothing names</source>
        <translation>Archivos que nada nombra</translation>
    </message>
    <message>
        <source>Find out who could see what, and correct faculty, teaching and roles</source>
        <translation>Averiguar quién podía ver qué, y corregir docentes, docencia y roles</translation>
    </message>
    <message>
        <source>Find out who did it, then run `edumanage-desktop server prepare` as an administrator of the server, which grants again what is lacking.</source>
        <translation>Averigüe quién lo hizo y ejecute después `edumanage-desktop server prepare` como administrador del servidor, que vuelve a conceder lo que falta.</translation>
    </message>
    <message>
        <source>Find out who did it; until it is brought back the database does not judge as it should. What concerns accounts is made anew by `server prepare`, everything else by `db downgrade --to 0001` and then `db upgrade`, in a maintenance window and with a backup at hand; what rests in the archive alone comes back by that.</source>
        <translation>Averigüe quién lo hizo; hasta que se reponga, la base de datos no juzga como debería. Lo que atañe a las cuentas lo vuelve a crear `server prepare`, todo lo demás `db downgrade --to 0001` y después `db upgrade`, en una ventana de mantenimiento y con una copia de seguridad a mano; con eso vuelve también lo que descansa solo en el archivo histórico.</translation>
    </message>
    <message>
        <source>Find out who granted it and why, then take it back with REVOKE as an administrator of the server.</source>
        <translation>Averigüe quién lo concedió y por qué, y retírelo después con REVOKE como administrador del servidor.</translation>
    </message>
    <message>
        <source>Find out who granted it, then take the role back with REVOKE as an administrator of the server; roles are given under People alone.</source>
        <translation>Averigüe quién lo concedió y retire después el rol con REVOKE como administrador del servidor; los roles se dan solo en «Personas».</translation>
    </message>
    <message>
        <source>Find out whose it is; nobody of the department signs in by it. Drop it with DROP USER, or add the person.</source>
        <translation>Averigüe de quién es; nadie del departamento inicia sesión con ella. Elimínela con DROP USER, o añada a la persona.</translation>
    </message>
    <message>
        <source>Find the cause, and what keeps it from happening again</source>
        <translation>Encontrar la causa y lo que impide que vuelva a ocurrir</translation>
    </message>
    <message>
        <source>For which submission one was sent to which address, when, and what the mail server answered.</source>
        <translation>Para qué entrega se envió uno a qué dirección, cuándo, y qué respondió el servidor de correo.</translation>
    </message>
    <message>
        <source>Free some space before the store is full, or give it a larger disk.</source>
        <translation>Libere espacio antes de que el almacén se llene, o dele un disco más grande.</translation>
    </message>
    <message>
        <source>Free some space in the temporary folder, or let this account write there (TMPDIR).</source>
        <translation>Libere espacio en la carpeta temporal, o permita que esta cuenta escriba en ella (TMPDIR).</translation>
    </message>
    <message>
        <source>Free some space on the disk of the database before it is full.</source>
        <translation>Libere espacio en el disco de la base de datos antes de que se llene.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the database.</source>
        <translation>Libere espacio en el disco de la base de datos.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the store, or give it a larger one.</source>
        <translation>Libere espacio en el disco del almacén, o dele uno más grande.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Frontend developer</source>
        <translation>Desarrollador de frontend</translation>
    </message>
    <message>
        <source>Give the database server more memory or a faster disk, or archive decided work: edumanage-desktop maintain archive.</source>
        <translation>Dé al servidor de la base de datos más memoria o un disco más rápido, o archive trabajos decididos: edumanage-desktop maintain archive.</translation>
    </message>
    <message>
        <source>Give the people concerned new passwords</source>
        <translation>Dar contraseñas nuevas a las personas afectadas</translation>
    </message>
    <message>
        <source>Give the person their roles once more under People, which settles the account with the server.</source>
        <translation>Dé sus roles a la persona una vez más en «Personas», lo que deja la cuenta en orden con el servidor.</translation>
    </message>
    <message>
        <source>Give the rights anew on the machine that keeps the files: edumanage-desktop server prepare --store.</source>
        <translation>Dé los derechos de nuevo en la máquina que guarda los archivos: edumanage-desktop server prepare --store.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Dar el rol</translation>
    </message>
    <message>
        <source>Give the server a certificate, and name its authority in the connection.</source>
        <translation>Dé al servidor un certificado, e indique su autoridad en la conexión.</translation>
    </message>
    <message>
        <source>Give the server a new certificate before then: nobody signs in with one that has ended.</source>
        <translation>Dé al servidor un certificado nuevo antes de entonces: nadie inicia sesión con uno que ha caducado.</translation>
    </message>
    <message>
        <source>Goes the way to the database step by step: name, port, certificate, sign-in, schema and clocks. Changes nothing.</source>
        <translation>Recorre paso a paso el camino hasta la base de datos: nombre, puerto, certificado, inicio de sesión, esquema y relojes. No cambia nada.</translation>
    </message>
    <message>
        <source>Handed in as submission {upload}.</source>
        <translation>Entregado como entrega {upload}.</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Hola, {name}:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Here a backup is taken by an account with the role &apos;backup&apos;. Nothing was changed; take and verify one, then upgrade with that one behind it.</source>
        <translation>Aquí las copias de seguridad las hace una cuenta con el rol «backup». No se cambió nada; haga y verifique una, y actualice después con ella como respaldo.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History and queue hold; verify with the previous program</source>
        <translation>El historial y la cola son coherentes; verifique con el programa anterior</translation>
    </message>
    <message>
        <source>History of the newest submissions</source>
        <translation>Historial de las entregas más recientes</translation>
    </message>
    <message>
        <source>How far the replica {host} is behind is not shown to administrators; who administers the server allows it with “edumanage-desktop server prepare --show-replica”.</source>
        <translation>A los administradores no se les muestra cuánto retraso lleva la réplica {host}; quien administra el servidor lo permite con «edumanage-desktop server prepare --show-replica».</translation>
    </message>
    <message>
        <source>How long the program took</source>
        <translation>Cuánto tardó el programa</translation>
    </message>
    <message>
        <source>How long {product} {version} is supported is not known here.</source>
        <translation>Aquí no se sabe hasta cuándo tiene soporte {product} {version}.</translation>
    </message>
    <message>
        <source>How much work somebody takes is a whole number from 0 on, or empty. Nothing was saved.</source>
        <translation>Cuánto trabajo acepta alguien es un número entero desde 0, o nada. No se guardó nada.</translation>
    </message>
    <message>
        <source>How often you get mails and in which language, and whether news stand beside the clock.</source>
        <translation>Con qué frecuencia recibe correos y en qué idioma, y si las novedades se muestran junto al reloj.</translation>
    </message>
    <message>
        <source>Import the faculty member among People, or with: edumanage-desktop people import FILE; or move the submission to somebody else.</source>
        <translation>Hay que importar al docente en Personas, o con: edumanage-desktop people import FILE; o pasar la entrega a otra persona.</translation>
    </message>
    <message>
        <source>In the hour from {time}.</source>
        <translation>En la hora a partir de {time}.</translation>
    </message>
    <message numerus="yes">
        <source>In the last {days} days nobody of %n people did anything that is unusual for them.</source>
        <translation>
            <numerusform>En los últimos {days} días, %Ln persona no hizo nada que sea inusual en ella.</numerusform>
            <numerusform>En los últimos {days} días, ninguna de %Ln personas hizo nada que sea inusual en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the migrated copy %n checks of the deployment were not well.</source>
        <translation>
            <numerusform>En la copia de prueba migrada, %Ln comprobación del despliegue no salió bien.</numerusform>
            <numerusform>En la copia de prueba migrada, %Ln comprobaciones del despliegue no salieron bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the migrated copy in {engine} students handed in and faculty decided: all %n checks are well.</source>
        <translation>
            <numerusform>En la copia de prueba migrada en {engine}, los estudiantes entregaron y los docentes decidieron: la única comprobación está bien.</numerusform>
            <numerusform>En la copia de prueba migrada en {engine}, los estudiantes entregaron y los docentes decidieron: las %Ln comprobaciones están bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {engine}: %n rows of {snapshot} restored in {restored} s, taken from {revision} to {to} in {migrated} s.</source>
        <translation>
            <numerusform>En {engine}: %Ln fila de {snapshot} restaurada en {restored} s y llevada de {revision} a {to} en {migrated} s.</numerusform>
            <numerusform>En {engine}: %Ln filas de {snapshot} restauradas en {restored} s y llevadas de {revision} a {to} en {migrated} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {name} several files share the same bytes, as only archives do that are made to fill disks. Nothing was taken.</source>
        <translation>En {name} varios archivos comparten los mismos bytes, como solo ocurre en paquetes hechos para llenar discos. No se tomó nada.</translation>
    </message>
    <message>
        <source>In {place} nobody may do more than their role.</source>
        <translation>En {place} nadie puede hacer más de lo que permite su rol.</translation>
    </message>
    <message>
        <source>Incident {incident} is open since {since}, begun by {login}. Nothing was begun; go on with that one, or close it first.</source>
        <translation>El incidente {incident} está abierto desde {since}; lo inició {login}. No se inició nada; siga con ese o ciérrelo antes.</translation>
    </message>
    <message>
        <source>Incident {incident}: {kind}</source>
        <translation>Incidente {incident}: {kind}</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Install a newer version of this program, which brings a newer list.</source>
        <translation>Instale una versión más reciente de este programa, que trae una lista más reciente.</translation>
    </message>
    <message>
        <source>Install a newer version of this program, which brings it.</source>
        <translation>Instale una versión más reciente de este programa, que lo trae.</translation>
    </message>
    <message>
        <source>Install the current program.</source>
        <translation>Instale el programa actual.</translation>
    </message>
    <message>
        <source>Install the security patches of servers and workstations</source>
        <translation>Instalar los parches de seguridad de servidores y puestos de trabajo</translation>
    </message>
    <message>
        <source>Isolate what is affected</source>
        <translation>Aislar lo afectado</translation>
    </message>
    <message>
        <source>It can be written.</source>
        <translation>Se puede escribir en él.</translation>
    </message>
    <message>
        <source>It does not hold: {what}</source>
        <translation>No es coherente: {what}</translation>
    </message>
    <message>
        <source>It has more than {most} files, the most that a submission may have.</source>
        <translation>Tiene más de {most} archivos, el máximo de una entrega.</translation>
    </message>
    <message>
        <source>It has no name, or one of characters that no system takes, so it was not read.</source>
        <translation>No tiene nombre, o uno con caracteres que ningún sistema admite, así que no se leyó.</translation>
    </message>
    <message>
        <source>It is a device or a pipe and no file, so it was not read.</source>
        <translation>Es un dispositivo o una tubería y no un archivo, así que no se leyó.</translation>
    </message>
    <message>
        <source>It is a link and no file, so it was not followed. Pack the file itself.</source>
        <translation>Es un enlace y no un archivo, así que no se siguió. Empaquete el archivo mismo.</translation>
    </message>
    <message>
        <source>It is a link and no file, so it was not followed. Put the file itself there.</source>
        <translation>Es un enlace y no un archivo, así que no se siguió. Ponga allí el archivo mismo.</translation>
    </message>
    <message>
        <source>It is locked with a password, so it was not read. Pack it anew without one.</source>
        <translation>Está protegido con contraseña, así que no se leyó. Empaquételo de nuevo sin ella.</translation>
    </message>
    <message>
        <source>It is looked after by {login}.</source>
        <translation>Se ocupa {login}.</translation>
    </message>
    <message>
        <source>It is not noted that {who} teaches {student}, and the setting require_teaching demands it.</source>
        <translation>No está anotado que {who} dé clase a {student}, y el ajuste require_teaching lo exige.</translation>
    </message>
    <message>
        <source>It is not noted that {who} teaches {student}; the setting require_teaching is off, so that hides nothing.</source>
        <translation>No está anotado que {who} dé clase a {student}; el ajuste require_teaching está desactivado, así que eso no oculta nada.</translation>
    </message>
    <message>
        <source>It is noted that {who} teaches {student}, which shows them all work of this student that is assigned to them.</source>
        <translation>Se anota que {who} da clase a {student}, lo que le muestra todo el trabajo de este estudiante que tiene asignado.</translation>
    </message>
    <message>
        <source>It is noted that {who} teaches {student}.</source>
        <translation>Está anotado que {who} da clase a {student}.</translation>
    </message>
    <message>
        <source>It is of those who are in no group. Choose whose it is.</source>
        <translation>Es de quienes no están en ningún grupo. Elija de quién es.</translation>
    </message>
    <message>
        <source>It is on this computer already and is sent as soon as the database answers.</source>
        <translation>Ya está en este equipo y se envía en cuanto la base de datos responda.</translation>
    </message>
    <message>
        <source>It is packed in a way that Moodle and Canvas do not use, so it was not read. Pack it anew as zip.</source>
        <translation>Está comprimido de un modo que Moodle y Canvas no usan, así que no se leyó. Empaquételo de nuevo como zip.</translation>
    </message>
    <message>
        <source>It is still open.</source>
        <translation>Sigue abierto.</translation>
    </message>
    <message>
        <source>It lies deeper than any program puts it, so it was not read. Move it up and pack anew.</source>
        <translation>Está a más profundidad de la que usa ningún programa, así que no se leyó. Muévalo hacia arriba y empaquete de nuevo.</translation>
    </message>
    <message>
        <source>It lies deeper than any program puts it, so it was not read. Move it up.</source>
        <translation>Está a más profundidad de la que usa ningún programa, así que no se leyó. Muévalo hacia arriba.</translation>
    </message>
    <message>
        <source>It says that it is larger than {gigabytes} GB, so it was not read.</source>
        <translation>Dice que ocupa más de {gigabytes} GB, así que no se leyó.</translation>
    </message>
    <message>
        <source>It unpacks to more than {times} times its size, as no handed-in work does, so it was not read.</source>
        <translation>Al descomprimirse ocupa más de {times} veces su tamaño, como no hace ningún trabajo, así que no se leyó.</translation>
    </message>
    <message>
        <source>It was compared with no earlier report, so a tail that was cut off would not show.</source>
        <translation>No se comparó con ningún informe anterior, así que no se notaría si le faltara el final.</translation>
    </message>
    <message>
        <source>It was compared with the report of {time}: nothing of then is gone.</source>
        <translation>Se comparó con el informe del {time}: no falta nada de lo de entonces.</translation>
    </message>
    <message numerus="yes">
        <source>It was handed in, found, opened, decided and put away again, in %n steps.</source>
        <translation>
            <numerusform>Se entregó, se encontró, se abrió, se decidió y se volvió a retirar, en %Ln paso.</numerusform>
            <numerusform>Se entregó, se encontró, se abrió, se decidió y se volvió a retirar, en %Ln pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not answered, {query}: {what}</source>
        <translation>No hubo respuesta, {query}: {what}</translation>
    </message>
    <message>
        <source>It was proven in {engine}, and the department is in {department}.</source>
        <translation>Se comprobó en {engine}, y el departamento está en {department}.</translation>
    </message>
    <message>
        <source>It was proven in {engine}, and the department is in {department}: that every row and file is there and the chains hold is proven, and not that {department} takes them and their rules. A drill beside the department&apos;s database, as an administrator of its server, proves that too.</source>
        <translation>Se comprobó en {engine}, y el departamento está en {department}: está comprobado que están todas las filas y archivos y que las cadenas se sostienen, y no que {department} los admite con sus reglas. Un simulacro junto a la base de datos del departamento, como administrador de su servidor, comprueba también eso.</translation>
    </message>
    <message>
        <source>It was proven in {engine}, as the department has it.</source>
        <translation>Se comprobó en {engine}, como lo tiene el departamento.</translation>
    </message>
    <message>
        <source>It was stopped before anything was migrated or switched. The database in use is as it was.</source>
        <translation>Se detuvo antes de migrar nada y de cambiar de base de datos. La base de datos en uso está como estaba.</translation>
    </message>
    <message>
        <source>It was stopped before anything was switched. The database is as it was.</source>
        <translation>Se detuvo antes de cambiar de base de datos. La base de datos está como estaba.</translation>
    </message>
    <message>
        <source>It was stopped before it came to its end; the task is still to be done.</source>
        <translation>Se detuvo antes de llegar al final; la tarea sigue por hacer.</translation>
    </message>
    <message>
        <source>It was stopped before.</source>
        <translation>Se detuvo antes.</translation>
    </message>
    <message>
        <source>It was stopped. Backups that were to go are listed no longer; clean up again for the room that they took.</source>
        <translation>Se detuvo. Las copias que se iban a quitar ya no figuran en la lista; limpie otra vez para recuperar el espacio que ocupaban.</translation>
    </message>
    <message>
        <source>It was stopped. Copies that were saved until then stay; save them again for the rest.</source>
        <translation>Se detuvo. Las copias guardadas hasta entonces se quedan; vuelva a guardarlas para obtener el resto.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>It was stopped. What was put back until then stays; begin again to go on.</source>
        <translation>Se detuvo. Lo repuesto hasta entonces se queda; empiece de nuevo para seguir.</translation>
    </message>
    <message>
        <source>It was switched before it was interrupted</source>
        <translation>Ya se había cambiado de base de datos antes de la interrupción</translation>
    </message>
    <message>
        <source>Its certificate holds until {ends}.</source>
        <translation>Su certificado es válido hasta {ends}.</translation>
    </message>
    <message>
        <source>Its name is longer than any program writes, so it was not read. Rename it and pack anew.</source>
        <translation>Su nombre es más largo de lo que escribe ningún programa, así que no se leyó. Cámbielo y empaquete de nuevo.</translation>
    </message>
    <message>
        <source>Its name is not one that the other system makes, so nobody knows whose it is.</source>
        <translation>Su nombre no es de los que pone el otro sistema, así que no se sabe de quién es.</translation>
    </message>
    <message>
        <source>Its name leads outside the archive, which no ordinary program writes, so it was not read.</source>
        <translation>Su nombre lleva fuera del paquete, lo que no escribe ningún programa normal, así que no se leyó.</translation>
    </message>
    <message>
        <source>Its submissions and files are gone, its accounts are shut and its history is whole.</source>
        <translation>Sus entregas y archivos ya no están, sus cuentas están cerradas y su historial está completo.</translation>
    </message>
    <message numerus="yes">
        <source>Its submissions and files are gone, its accounts are shut and its history is whole; so was put away what an earlier verification had left (%n submissions).</source>
        <translation>
            <numerusform>Sus entregas y archivos ya no están, sus cuentas están cerradas y su historial está completo; también se retiró lo que dejó una verificación anterior (%Ln entrega).</numerusform>
            <numerusform>Sus entregas y archivos ya no están, sus cuentas están cerradas y su historial está completo; también se retiró lo que dejó una verificación anterior (%Ln entregas).</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep history, events, register changes, people, grants, logs and a timeline in one sealed archive, before anything is mended. It can be checked at any time.</source>
        <translation>Guardar el historial, los eventos, los cambios del registro, las personas, los derechos concedidos, los registros de actividad y una cronología en un único archivo sellado, antes de arreglar nada. Se puede comprobar en cualquier momento.</translation>
    </message>
    <message>
        <source>Keep the database as evidence, look at the whole history with: edumanage-desktop history verify; and look who may write to the database past its rules.</source>
        <translation>Conserve la base de datos como prueba, revise el historial completo con: edumanage-desktop history verify; y mire quién puede escribir en la base de datos al margen de sus reglas.</translation>
    </message>
    <message>
        <source>Keep the file as evidence, bring it back from a backup (backup restore --files-only), and look who may write.</source>
        <translation>Conserve el archivo como prueba, recupérelo de una copia de seguridad (backup restore --files-only) y mire quién puede escribir.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and restore the last backup beside it: edumanage-desktop backup restore.</source>
        <translation>Conserve el archivo tal como está y restaure la última copia junto a él: edumanage-desktop backup restore.</translation>
    </message>
    <message>
        <source>Kept as long as the database: an account is closed, and never removed; erasing a student takes name and address out of it.</source>
        <translation>Se conserva tanto tiempo como la base de datos: una cuenta se cierra y nunca se quita; al borrar a un estudiante se eliminan de ella el nombre y la dirección.</translation>
    </message>
    <message>
        <source>Kept as long as the database; an absence until it is removed.</source>
        <translation>Se conserva tanto tiempo como la base de datos; una ausencia, hasta que se quita.</translation>
    </message>
    <message>
        <source>Kept as long as the database; erasing a student takes its details away, and leaves login, kind and time.</source>
        <translation>Se conserva tanto tiempo como la base de datos; al borrar a un estudiante se eliminan los detalles y quedan el usuario, el tipo y la hora.</translation>
    </message>
    <message>
        <source>Kept as long as the database; what was personal goes where its person is erased.</source>
        <translation>Se conserva tanto tiempo como la base de datos; lo personal desaparece cuando se borra a la persona.</translation>
    </message>
    <message>
        <source>Kept as long as the work. Erasing a student or a submission removes every text and file of it; that it was done, when and by whom, stays.</source>
        <translation>Se conserva tanto tiempo como el trabajo. Al borrar a un estudiante o una entrega se eliminan todos sus textos y archivos; que se hizo, cuándo y quién lo hizo, permanece.</translation>
    </message>
    <message>
        <source>Kept for 800 days; erasing a student takes its details away before, and leaves login, kind and time.</source>
        <translation>Se conserva 800 días; al borrar a un estudiante se eliminan antes los detalles y quedan el usuario, el tipo y la hora.</translation>
    </message>
    <message>
        <source>Kept for ninety days after it was sent.</source>
        <translation>Se conserva noventa días después del envío.</translation>
    </message>
    <message>
        <source>Kept until it is erased.</source>
        <translation>Se conserva hasta que se borra.</translation>
    </message>
    <message>
        <source>Kept until it is removed.</source>
        <translation>Se conserva hasta que se quita.</translation>
    </message>
    <message>
        <source>Kept until it was sent, or you remove it.</source>
        <translation>Se conserva hasta que se envía o usted lo quita.</translation>
    </message>
    <message>
        <source>Kept until you remove or replace it, or the work that it is about is erased.</source>
        <translation>Se conserva hasta que usted lo quita o lo sustituye, o se borra el trabajo al que se refiere.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Laying this document out took too long and was stopped; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation>Maquetar este documento tardó demasiado y se detuvo; el archivo está intacto. Se puede abrir con otro programa o guardar una copia.</translation>
    </message>
    <message>
        <source>Laying this document out was stopped; the file itself is unharmed. Select it again.</source>
        <translation>Se detuvo la maquetación de este documento; el archivo está intacto. Se puede seleccionar de nuevo.</translation>
    </message>
    <message>
        <source>Lead developer</source>
        <translation>Responsable de desarrollo</translation>
    </message>
    <message>
        <source>Let somebody who did not do them read whether each was meant.</source>
        <translation>Pida a alguien que no los haya hecho que lea si cada uno era intencionado.</translation>
    </message>
    <message>
        <source>Let the file, its folder and its disk be written by this account of the computer; on a server, an administrator ends read_only.</source>
        <translation>Haga que esta cuenta del equipo pueda escribir en el archivo, en su carpeta y en su disco; en un servidor, un administrador desactiva read_only.</translation>
    </message>
    <message>
        <source>Let the server follow</source>
        <translation>Que el servidor lo siga</translation>
    </message>
    <message>
        <source>Let them sign in with it and choose a password; where it is lost or too old, reset it among People.</source>
        <translation>Que inicie sesión con ella y elija una contraseña; si se perdió o caducó, se restablece en Personas.</translation>
    </message>
    <message>
        <source>Let this computer and the server set their clocks by the network (NTP).</source>
        <translation>Haga que este equipo y el servidor pongan en hora sus relojes por la red (NTP).</translation>
    </message>
    <message>
        <source>Level 1 support</source>
        <translation>Soporte de nivel 1</translation>
    </message>
    <message>
        <source>Level 2 support</source>
        <translation>Soporte de nivel 2</translation>
    </message>
    <message>
        <source>LibreOffice cannot open this document: it is damaged, or protected by a password. It is kept as it was handed in; try another program, or ask the student for it again.</source>
        <translation>LibreOffice no puede abrir este documento: está dañado o protegido por una contraseña. Se conserva tal como se entregó; conviene probar con otro programa o pedírselo de nuevo al estudiante.</translation>
    </message>
    <message>
        <source>Line {line} of the manifest cannot be used: {why}</source>
        <translation>La línea {line} del manifiesto no se puede usar: {why}</translation>
    </message>
    <message>
        <source>Links in the file store lead in a circle, so nothing was read.</source>
        <translation>Los enlaces del almacén de archivos forman un círculo, así que no se leyó nada.</translation>
    </message>
    <message>
        <source>Lock the account that is affected, which ends its sessions, or make everything read-only. Both are undone when the incident is closed.</source>
        <translation>Bloquee la cuenta afectada, lo que termina sus sesiones, o póngalo todo en solo lectura. Ambas cosas se deshacen al cerrar el incidente.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Login, name, e-mail address, roles, your number as student or faculty, whether the account is open, and until when a one-time password is good; also who made, closed, opened or changed it, and when you chose another password. Passwords are never told to anybody: a server keeps its own proof of them, a database that is a file one that cannot be turned back, and a keyring yours only if you wished it.</source>
        <translation>Usuario, nombre, dirección de correo, roles, su número como estudiante o docente, si la cuenta está abierta y hasta cuándo vale una contraseña de un solo uso; también quién la creó, cerró, abrió o cambió, y cuándo eligió usted otra contraseña. Las contraseñas no se dicen nunca a nadie: un servidor guarda su propia prueba de ellas; una base de datos que es un archivo, una prueba que no se puede revertir; y un llavero, la suya solo si usted lo quiso.</translation>
    </message>
    <message>
        <source>Look again in a minute; where it stays, an administrator of the server looks which statement takes so long.</source>
        <translation>Vuelva a mirar dentro de un minuto; si sigue así, un administrador del servidor mira qué instrucción tarda tanto.</translation>
    </message>
    <message>
        <source>Look at how it grows</source>
        <translation>Mirar cómo crece</translation>
    </message>
    <message>
        <source>Look at the backups: `backup list`.</source>
        <translation>Mire las copias: `backup list`.</translation>
    </message>
    <message>
        <source>Look at the disk, the network or the service that keeps the files.</source>
        <translation>Revise el disco, la red o el servicio que guarda los archivos.</translation>
    </message>
    <message>
        <source>Look at the performance</source>
        <translation>Mirar el rendimiento</translation>
    </message>
    <message>
        <source>Look at the tables anew</source>
        <translation>Volver a analizar las tablas</translation>
    </message>
    <message>
        <source>Look by hand that only you may read the folders of this program.</source>
        <translation>Compruebe a mano que solo usted puede leer las carpetas de este programa.</translation>
    </message>
    <message>
        <source>Look for sessions and accounts that nobody knows, and shut them</source>
        <translation>Buscar sesiones y cuentas que nadie conozca y cerrarlas</translation>
    </message>
    <message>
        <source>Look it up where it comes from.</source>
        <translation>Consúltelo en su lugar de origen.</translation>
    </message>
    <message>
        <source>Look through accounts, roles and grants; take away what is too much</source>
        <translation>Revisar cuentas, roles y derechos concedidos; retirar lo que sobre</translation>
    </message>
    <message>
        <source>Look through logs and events for further attempts</source>
        <translation>Revisar registros de actividad y eventos en busca de más intentos</translation>
    </message>
    <message>
        <source>Look what else uses the disk, the network to it or the object store, and whether its disk is failing; else move the files to a faster one.</source>
        <translation>Mire qué más usa el disco, la red hasta él o el almacén de objetos, y si el disco está fallando; si no, traslade los archivos a uno más rápido.</translation>
    </message>
    <message>
        <source>Look whether that is meant, under Department, Settings.</source>
        <translation>Mire en Departamento, Ajustes, si es lo que se quiere.</translation>
    </message>
    <message>
        <source>Look whether the network, a VPN or a firewall stands between; an administrator looks whether the server&apos;s computer is on.</source>
        <translation>Mire si se interpone la red, una VPN o un cortafuegos; un administrador mira si el equipo del servidor está encendido.</translation>
    </message>
    <message>
        <source>Look whether the place of the files is right, is there, has room, and may be written by this account.</source>
        <translation>Compruebe si el lugar de los archivos es correcto, existe, tiene espacio y esta cuenta puede escribir en él.</translation>
    </message>
    <message>
        <source>Look with: edumanage-desktop diagnose connection; where that is well, tell an administrator these words.</source>
        <translation>Mírelo con: edumanage-desktop diagnose connection; si eso está bien, comunique estas palabras a un administrador.</translation>
    </message>
    <message>
        <source>Looks at the size limits, the rights in the store, free space, the newest files and the rules of the database, and hands in a sample through the whole path; nothing of it is left.</source>
        <translation>Examina los límites de tamaño, los permisos del almacén, el espacio libre, los archivos más recientes y las reglas de la base de datos, y entrega una muestra por todo el recorrido; no queda nada de ella.</translation>
    </message>
    <message>
        <source>Looks at the teaching assignment, the faculty id of the record, the account and its roles, and asks the database what it shows to that very account.</source>
        <translation>Examina la asignación docente, el id de docente del registro, la cuenta y sus roles, y pregunta a la base de datos qué muestra a esa misma cuenta.</translation>
    </message>
    <message>
        <source>Made on {when} by {program}.</source>
        <translation>Hecho el {when} por {program}.</translation>
    </message>
    <message>
        <source>Mails to you</source>
        <translation>Correos para usted</translation>
    </message>
    <message>
        <source>Make somebody else an administrator, too: nobody helps when the only one is away.</source>
        <translation>Nombre administrador también a otra persona: nadie puede ayudar cuando el único está ausente.</translation>
    </message>
    <message>
        <source>Mark as active</source>
        <translation>Marcar como activo</translation>
    </message>
    <message>
        <source>Mark them as active where they are back; otherwise a registrar moves the submission to somebody else.</source>
        <translation>Hay que marcarlo como activo si ha vuelto; si no, la secretaría pasa la entrega a otra persona.</translation>
    </message>
    <message>
        <source>Measures the window&apos;s main questions, compares the indexes, and looks at locks, statistics, this computer, the way to the server and the store.</source>
        <translation>Mide las consultas principales de la ventana, compara los índices y examina los bloqueos, las estadísticas, este equipo, el camino hasta el servidor y el almacén.</translation>
    </message>
    <message>
        <source>Memory of this computer</source>
        <translation>Memoria de este equipo</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Arreglarlo</translation>
    </message>
    <message>
        <source>Mend what the sample met; edumanage-desktop verify-deployment tells every step.</source>
        <translation>Arregle lo que encontró la muestra; edumanage-desktop verify-deployment indica cada paso.</translation>
    </message>
    <message>
        <source>Mended: {what}.</source>
        <translation>Arreglado: {what}.</translation>
    </message>
    <message>
        <source>Mended: {what}. {note}</source>
        <translation>Arreglado: {what}. {note}</translation>
    </message>
    <message>
        <source>Monitor for issues</source>
        <translation>Vigilar si hay problemas</translation>
    </message>
    <message>
        <source>Monitor for issues after a deployment</source>
        <translation>Vigilar si hay problemas tras un despliegue</translation>
    </message>
    <message>
        <source>More people than its owner may read {path}: {what}.</source>
        <translation>Más personas que su propietario pueden leer {path}: {what}.</translation>
    </message>
    <message>
        <source>Most old files there are named by nobody, as in another&apos;s store.</source>
        <translation>La mayoría de los archivos antiguos de allí no los nombra nadie, como en un almacén ajeno.</translation>
    </message>
    <message>
        <source>Mount the disk of the store so that it can be written.</source>
        <translation>Monte el disco del almacén de modo que se pueda escribir en él.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Pasarla</translation>
    </message>
    <message>
        <source>Move to a newer series: {newer}.</source>
        <translation>Pase a una serie más reciente: {newer}.</translation>
    </message>
    <message>
        <source>Moved from you to somebody else</source>
        <translation>Pasada de usted a otra persona</translation>
    </message>
    <message>
        <source>Moved to you</source>
        <translation>Pasada a usted</translation>
    </message>
    <message>
        <source>Name a temporary folder on a faster disk (TMPDIR), or look what else uses this one.</source>
        <translation>Indique una carpeta temporal en un disco más rápido (TMPDIR), o mire qué más usa este.</translation>
    </message>
    <message>
        <source>Name an administrator of the server (`--administrator` on the command line), and check again: it is tried there then, in a scratch database that is removed.</source>
        <translation>Indique un administrador del servidor (`--administrator` en la línea de órdenes) y compruebe de nuevo: entonces se prueba allí, en una base de datos provisional que se elimina.</translation>
    </message>
    <message>
        <source>Name and department, which everybody reads; for registrars and administrators also your e-mail address, how much work you take, when you are away and why, whom you teach, and whose work you must not judge. “Who has what” counts your work only where the department settled that.</source>
        <translation>Nombre y departamento, que lee todo el mundo; para la secretaría y los administradores también su dirección de correo, cuánto trabajo acepta, cuándo está ausente y por qué, a quién da clase y el trabajo de quién no debe juzgar. «Quién tiene qué» cuenta su trabajo solo donde el departamento lo estableció.</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Name the administrator who backs up an embedded database (--login).</source>
        <translation>Indique el administrador que hace la copia de una base de datos incrustada (--login).</translation>
    </message>
    <message>
        <source>Name the backups of this department, or take one now.</source>
        <translation>Indique las copias de este departamento o haga una ahora.</translation>
    </message>
    <message>
        <source>Name the certificate&apos;s authority in the connection, so that the server has to prove itself.</source>
        <translation>Indique en la conexión la autoridad del certificado, para que el servidor tenga que demostrar quién es.</translation>
    </message>
    <message>
        <source>Name the database account that backs up; in a URL it stands as mysql+pymysql://keeper@db.example.org/edumanage.</source>
        <translation>Indique la cuenta de la base de datos que hace las copias; en una URL figura como mysql+pymysql://keeper@db.example.org/edumanage.</translation>
    </message>
    <message>
        <source>Name the file of the account&apos;s password (--password-file).</source>
        <translation>Indique el archivo de la contraseña de la cuenta (--password-file).</translation>
    </message>
    <message>
        <source>Name the file of the authority that vouches for the server in the connection; an administrator has it.</source>
        <translation>Indique en la conexión el archivo de la autoridad que responde por el servidor; lo tiene un administrador.</translation>
    </message>
    <message>
        <source>Name the folder or bucket of the backups.</source>
        <translation>Indique la carpeta o el depósito de las copias.</translation>
    </message>
    <message>
        <source>Name the place of the files in the connection, or with --store.</source>
        <translation>Indique el lugar de los archivos en la conexión o con --store.</translation>
    </message>
    <message>
        <source>Name the place of the files with --store to have it measured.</source>
        <translation>Indique el lugar de los archivos con --store para que se mida.</translation>
    </message>
    <message>
        <source>Name where the backups lie.</source>
        <translation>Indique dónde están las copias.</translation>
    </message>
    <message>
        <source>Name, e-mail address and telephone of whoever administrators entered as a contact.</source>
        <translation>Nombre, dirección de correo y teléfono de quien los administradores anotaron como contacto.</translation>
    </message>
    <message>
        <source>Names were hidden in the other system. Choose whose it is, or add the grading worksheet.</source>
        <translation>Los nombres estaban ocultos en el otro sistema. Elija de quién es o añada la hoja de calificación.</translation>
    </message>
    <message>
        <source>New work was handed in to you</source>
        <translation>Le han entregado un trabajo nuevo</translation>
    </message>
    <message>
        <source>No account was left unused for {days} days.</source>
        <translation>Ninguna cuenta quedó sin usar durante {days} días.</translation>
    </message>
    <message>
        <source>No act was lost</source>
        <translation>No se perdió ninguna acción</translation>
    </message>
    <message>
        <source>No administrator changed anything since the last audit.</source>
        <translation>Ningún administrador cambió nada desde la última auditoría.</translation>
    </message>
    <message>
        <source>No administrator has an e-mail address here, so nobody is told of alerts by mail. Write one among People.</source>
        <translation>Aquí ningún administrador tiene dirección de correo, así que nadie recibe alertas por correo. Escriba una en Personas.</translation>
    </message>
    <message>
        <source>No backup is known, so all that is here would be lost with the disk. Back up now, and let a schedule do so from then on; where one runs already, name its repository to “work --once”.</source>
        <translation>No se conoce ninguna copia de seguridad, así que todo lo que hay aquí se perdería con el disco. Hacer una ahora y dejar que una programación las haga desde entonces; si ya hay una en marcha, indicar su repositorio a «work --once».</translation>
    </message>
    <message>
        <source>No certificate is asked of a server on this computer, or where TLS is off.</source>
        <translation>No se pide certificado a un servidor de este equipo, ni donde TLS está desactivado.</translation>
    </message>
    <message>
        <source>No computer of this name is known here. Nothing was sent; check the server&apos;s name and the network.</source>
        <translation>Aquí no se conoce ningún equipo con este nombre. No se envió nada; hay que comprobar el nombre del servidor y la red.</translation>
    </message>
    <message>
        <source>No contact has an e-mail address, so nothing was sent. Fill in the contacts of the department.</source>
        <translation>Ningún contacto tiene dirección de correo, así que no se envió nada. Complete los contactos del departamento.</translation>
    </message>
    <message>
        <source>No documents, pictures, texts or archives are taken by the department&apos;s settings.</source>
        <translation>Los ajustes del departamento no admiten documentos, imágenes, textos ni archivos comprimidos.</translation>
    </message>
    <message>
        <source>No file that is older than 30 days is without a record.</source>
        <translation>Ningún archivo de más de 30 días está sin registro.</translation>
    </message>
    <message>
        <source>No file was recorded for this entry, so there is nothing to show.</source>
        <translation>No se registró ningún archivo para esta entrada, así que no hay nada que mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>No hand-in failed within a day; programs recorded %n errors, most often: {why}.</source>
        <translation>
            <numerusform>En un día no falló ninguna entrega; un programa registró un error: {why}.</numerusform>
            <numerusform>En un día no falló ninguna entrega; los programas registraron %Ln errores, la mayoría: {why}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is open. Nothing was done; begin one first, by saying what happened.</source>
        <translation>No hay ningún incidente abierto. No se hizo nada; inicie antes uno, diciendo qué ocurrió.</translation>
    </message>
    <message>
        <source>No local copy of the file could be made (disk full or rights); the stored file is unharmed. Free some space and try again.</source>
        <translation>No se pudo hacer una copia local del archivo (disco lleno o permisos); el archivo guardado está intacto. Hay que liberar espacio y volver a intentarlo.</translation>
    </message>
    <message>
        <source>No mail server has been named, so nothing was sent. Name one first.</source>
        <translation>Nadie ha nombrado un servidor de correo, así que no se envió nada. Hay que nombrar uno primero.</translation>
    </message>
    <message>
        <source>No mail to {address} waits for this answer. Nothing was recorded.</source>
        <translation>Ningún correo a {address} espera esta respuesta. No se registró nada.</translation>
    </message>
    <message>
        <source>No maintenance window is open or planned.</source>
        <translation>No hay ninguna ventana de mantenimiento abierta ni prevista.</translation>
    </message>
    <message>
        <source>No maintenance window is open. Nothing was changed; let one be opened for so many minutes, or say that it goes without one.</source>
        <translation>No hay ninguna ventana de mantenimiento abierta. No se cambió nada; haga que se abra una por una cantidad de minutos, o indique que se hace sin ninguna.</translation>
    </message>
    <message>
        <source>No migration made it. Find out who did and what it does; drop it unless somebody answers for it.</source>
        <translation>No lo creó ninguna migración. Averigüe quién lo hizo y qué hace; elimínelo a menos que alguien responda por él.</translation>
    </message>
    <message>
        <source>No migration made the {kind} {name}.</source>
        <translation>No lo creó ninguna migración: {kind} {name}.</translation>
    </message>
    <message>
        <source>No old database &apos;{name}&apos; is kept here. Nothing was changed; `backup old list` names all.</source>
        <translation>Aquí no se conserva ninguna base de datos antigua «{name}». No se cambió nada; `backup old list` las nombra todas.</translation>
    </message>
    <message>
        <source>No place of backups is named, so none was looked for.</source>
        <translation>No se indicó ningún lugar de copias, así que no se buscó ninguna.</translation>
    </message>
    <message>
        <source>No place of backups is named. Nothing was changed; name it.</source>
        <translation>No se indicó ningún lugar de copias. No se cambió nada; indíquelo.</translation>
    </message>
    <message>
        <source>No student has the portal&apos;s id {id}. Nothing was erased.</source>
        <translation>Ningún estudiante tiene el id del portal {id}. No se borró nada.</translation>
    </message>
    <message>
        <source>No student has the registration number {student}. Nothing was erased; who is known by the portal&apos;s id alone is named with --student-id.</source>
        <translation>Ningún estudiante tiene el número de matrícula {student}. No se borró nada; a quien se conoce solo por el id del portal se le indica con --student-id.</translation>
    </message>
    <message>
        <source>No student here has this name, so it may be a group&apos;s. Choose whose it is.</source>
        <translation>Ningún estudiante tiene aquí este nombre; puede ser de un grupo. Elija de quién es.</translation>
    </message>
    <message>
        <source>No student here has this number or address. Choose whose it is.</source>
        <translation>Ningún estudiante tiene aquí este número o dirección. Elija de quién es.</translation>
    </message>
    <message>
        <source>No table was named. Nothing was changed; name some of {tables}.</source>
        <translation>No se nombró ninguna tabla. No se cambió nada; nombre algunas de {tables}.</translation>
    </message>
    <message>
        <source>No table {table} can be restored by itself. Nothing was changed; name some of {tables}.</source>
        <translation>Ninguna tabla {table} se puede restaurar por sí sola. No se cambió nada; nombre algunas de {tables}.</translation>
    </message>
    <message>
        <source>Nobody active has this login, so nothing was recorded. Ask an administrator.</source>
        <translation>Nadie activo tiene este usuario, así que no se registró nada. Conviene consultar a un administrador.</translation>
    </message>
    <message>
        <source>Nobody active in this database has this login. Nothing was changed; ask an administrator, or sign in anew.</source>
        <translation>Nadie activo en esta base de datos tiene este usuario. No se cambió nada; conviene consultar a un administrador o iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Nobody administers this database yet. Nothing was changed; make the first administrator with: edumanage-desktop people add LOGIN --role admin.</source>
        <translation>Nadie administra todavía esta base de datos. No se cambió nada; el primer administrador se crea con: edumanage-desktop people add LOGIN --role admin.</translation>
    </message>
    <message>
        <source>Nobody could work in the copy, for the backup has no administrator who is active.</source>
        <translation>Nadie pudo trabajar en la copia de prueba, porque la copia de seguridad no tiene ningún administrador activo.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else may read or write the %n files and folders of this program.</source>
        <translation>
            <numerusform>Nadie más puede leer ni escribir el %Ln archivo o carpeta de este programa.</numerusform>
            <numerusform>Nadie más puede leer ni escribir los %Ln archivos y carpetas de este programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else sees it</source>
        <translation>Nadie más la ve</translation>
    </message>
    <message>
        <source>Nobody has an account for {who} (faculty id {id}).</source>
        <translation>Nadie tiene una cuenta para {who} (id de docente {id}).</translation>
    </message>
    <message>
        <source>Nobody has checked the chains of the history yet.</source>
        <translation>Nadie ha comprobado todavía las cadenas del historial.</translation>
    </message>
    <message>
        <source>Nobody has compared rights and rules yet with what they should be.</source>
        <translation>Nadie ha comparado todavía los permisos y las reglas con lo que deberían ser.</translation>
    </message>
    <message>
        <source>Nobody has looked yet for transactions that rest and hold locks.</source>
        <translation>Nadie ha buscado todavía transacciones en reposo que retengan bloqueos.</translation>
    </message>
    <message>
        <source>Nobody has the password of {login} at {host}, so no mail was sent. Type it once under “Mail of the department…”, or name a file of mode 0600 in EDUMANAGE_SMTP_PASSWORD_FILE.</source>
        <translation>Nadie tiene la contraseña de {login} en {host}, así que no se envió ningún correo. Escríbala una vez en «Correo del departamento…», o nombre un archivo de modo 0600 en EDUMANAGE_SMTP_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>Nobody here has an account with this login. Nothing was changed; check how it is spelt.</source>
        <translation>Nadie tiene aquí una cuenta con este usuario. No se cambió nada; hay que comprobar cómo se escribe.</translation>
    </message>
    <message>
        <source>Nobody holds a role beside the one they use that they never use.</source>
        <translation>Nadie tiene, además del rol que usa, otro que no use nunca.</translation>
    </message>
    <message>
        <source>Nobody may look into the folder of {path} from here.</source>
        <translation>Desde aquí nadie puede mirar en la carpeta de {path}.</translation>
    </message>
    <message>
        <source>Nobody said where the files are kept, so nothing was done. Name the place under Files in the connection, with --store, or in {variable}.</source>
        <translation>Nadie dijo dónde se guardan los archivos, así que no se hizo nada. Indique el lugar en «Archivos» de la conexión, con --store, o en {variable}.</translation>
    </message>
    <message>
        <source>Nobody said where the files of archived work are to be kept. Nothing was changed; name a folder or bucket other than that of the submitted files.</source>
        <translation>Nadie dijo dónde se han de guardar los archivos de los trabajos archivados. No se cambió nada; indique una carpeta o un depósito distintos del de los archivos entregados.</translation>
    </message>
    <message>
        <source>Nobody signed in or did anything in the last {days} days.</source>
        <translation>Nadie inició sesión ni hizo nada en los últimos {days} días.</translation>
    </message>
    <message>
        <source>Nobody takes mail at {address} ({detail}). Nothing more is sent there for 30 days; correct the address among People.</source>
        <translation>Nadie recibe correo en {address} ({detail}). No se envía nada más allí durante 30 días; hay que corregir la dirección en Personas.</translation>
    </message>
    <message>
        <source>Nobody waits for locks of others.</source>
        <translation>Nadie espera por bloqueos de otros.</translation>
    </message>
    <message>
        <source>Nobody who administers the server was named, so its accounts and settings were not looked at.</source>
        <translation>No se indicó a nadie que administre el servidor, así que no se miraron sus cuentas ni sus ajustes.</translation>
    </message>
    <message>
        <source>Nobody who is active here has the login {login}.</source>
        <translation>Nadie activo aquí tiene el usuario {login}.</translation>
    </message>
    <message>
        <source>None of the files of the newest submissions is in this store. Name the store that the department uses (--store, or the connection&apos;s), or look what became of its files.</source>
        <translation>Ninguno de los archivos de las entregas más recientes está en este almacén. Hay que indicar el almacén que usa el departamento (--store, o el de la conexión), o averiguar qué fue de sus archivos.</translation>
    </message>
    <message>
        <source>None was open</source>
        <translation>No había ninguna abierta</translation>
    </message>
    <message>
        <source>Not checked yet in this session.</source>
        <translation>Aún sin comprobar en esta sesión.</translation>
    </message>
    <message>
        <source>Not needed: {step}. {why}</source>
        <translation>No hace falta: {step}. {why}</translation>
    </message>
    <message>
        <source>Not recorded: how long you look at something, what you type and take out again, your mouse and your keys, and where you are.</source>
        <translation>No se registra: cuánto tiempo mira algo, lo que escribe y vuelve a borrar, su ratón y sus teclas, ni dónde está.</translation>
    </message>
    <message>
        <source>Not well: {checks}</source>
        <translation>No salió bien: {checks}</translation>
    </message>
    <message>
        <source>Note the teaching</source>
        <translation>Anotar la docencia</translation>
    </message>
    <message>
        <source>Nothing can be put down in the temporary folder {place}: {why}.</source>
        <translation>No se puede guardar nada en la carpeta temporal {place}: {why}.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of the database, {folder}: {why}.</source>
        <translation>No se puede escribir nada en la carpeta de la base de datos, {folder}: {why}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}: {why}.</source>
        <translation>No se puede escribir nada en {folder}: {why}.</translation>
    </message>
    <message>
        <source>Nothing has to be corrected; a filter or a search of their own may hide it from them until they clear it.</source>
        <translation>No hay nada que corregir; un filtro o una búsqueda propios pueden ocultársela hasta que los quite.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Nothing here is slow.</source>
        <translation>Aquí no hay nada lento.</translation>
    </message>
    <message>
        <source>Nothing is left but the history</source>
        <translation>No queda nada más que el historial</translation>
    </message>
    <message>
        <source>Nothing is lost while its source works; with the source, what the replica lacks would be lost. Who administers the server finds out why with SHOW REPLICA STATUS.</source>
        <translation>No se pierde nada mientras funcione el servidor de origen; con él se perdería lo que le falta a la réplica. Quien administra el servidor averigua la causa con SHOW REPLICA STATUS.</translation>
    </message>
    <message>
        <source>Nothing is pending; on a copy every history chain holds and the queue answers.</source>
        <translation>No hay nada pendiente; en una copia de prueba, cada cadena del historial es coherente y la cola responde.</translation>
    </message>
    <message>
        <source>Nothing is read-only for this incident. Nothing was changed.</source>
        <translation>No hay nada en solo lectura por este incidente. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing of this kind is recorded here. Nothing was changed.</source>
        <translation>Aquí no se registra nada de este tipo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing says whose it is. Choose it.</source>
        <translation>Nada dice de quién es. Elíjalo.</translation>
    </message>
    <message>
        <source>Nothing that is recorded lies in the future of this computer&apos;s clock.</source>
        <translation>Nada de lo registrado está en el futuro del reloj de este equipo.</translation>
    </message>
    <message>
        <source>Nothing was changed: {error}.</source>
        <translation>No se cambió nada: {error}.</translation>
    </message>
    <message>
        <source>Nothing was handed in yet.</source>
        <translation>Todavía no se entregó nada.</translation>
    </message>
    <message>
        <source>Nothing was handed in, for the folder of the files, {folder}, is not there. Nothing was made in its stead; connect its drive or network share, or correct the place, then try again.</source>
        <translation>No se entregó nada, porque la carpeta de los archivos, {folder}, no está. No se creó nada en su lugar; conecte su unidad o recurso de red, o corrija el lugar, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Notify those concerned</source>
        <translation>Avisar a los afectados</translation>
    </message>
    <message>
        <source>Number and address belong to different students. Choose whose it is.</source>
        <translation>El número y la dirección son de estudiantes distintos. Elija de quién es.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n questions the slowest, {query}, takes {milliseconds} ms.</source>
        <translation>
            <numerusform>De %Ln consulta, la más lenta, {query}, tarda {milliseconds} ms.</numerusform>
            <numerusform>De %Ln consultas, la más lenta, {query}, tarda {milliseconds} ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a webhook the host alone is kept, for the rest of its address may be a secret. Nothing was changed; name the address anew where alerts are told.</source>
        <translation>De un webhook solo se guarda el host, porque el resto de su dirección puede ser secreto. No se cambió nada; indique de nuevo la dirección donde se comunican las alertas.</translation>
    </message>
    <message>
        <source>Of {count} packages at work none is known to need a newer one.</source>
        <translation>De {count} paquetes en uso no se sabe de ninguno que necesite una versión más reciente.</translation>
    </message>
    <message>
        <source>Of {listed} files of the newest submissions only {found} are in this store as recorded. Look what became of the others before anybody asks for them.</source>
        <translation>De {listed} archivos de las entregas más recientes solo {found} están en este almacén tal como se registraron. Conviene averiguar qué fue de los demás antes de que alguien los pida.</translation>
    </message>
    <message>
        <source>On MySQL a replica is shown to who holds REPLICATION CLIENT. Nothing was changed; grant that to the account that looks at the health of the service.</source>
        <translation>En MySQL, una réplica se muestra a quien tiene REPLICATION CLIENT. No se ha cambiado nada; conceder ese permiso a la cuenta que vigila el estado del servicio.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>One of these texts is too long or has a line break. Nothing was saved; correct it.</source>
        <translation>Uno de estos textos es demasiado largo o tiene un salto de línea. No se guardó nada; hay que corregirlo.</translation>
    </message>
    <message>
        <source>Only a MariaDB or MySQL server is prepared. Nothing was changed; name one.</source>
        <translation>Solo se prepara un servidor MariaDB o MySQL. No se cambió nada; indique uno.</translation>
    </message>
    <message>
        <source>Only a database in a file or on a server is restored in place.</source>
        <translation>Solo se restaura en su sitio una base de datos en un archivo o en un servidor.</translation>
    </message>
    <message>
        <source>Only a database of a server is restored by statements. Nothing was changed.</source>
        <translation>Solo se restaura por instrucciones una base de datos de un servidor. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only an administrator brings in a dump of the portal&apos;s table. Nothing was changed.</source>
        <translation>Solo un administrador incorpora un volcado de la tabla del portal. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only an administrator of the department audits its security. Nothing was looked at.</source>
        <translation>Solo un administrador del departamento audita su seguridad. No se miró nada.</translation>
    </message>
    <message>
        <source>Only an administrator of the department handles incidents. Nothing was recorded.</source>
        <translation>Solo un administrador del departamento gestiona incidentes. No se registró nada.</translation>
    </message>
    <message>
        <source>Only an administrator of the department looks after the regular tasks. Nothing was changed.</source>
        <translation>Solo un administrador del departamento se ocupa de las tareas periódicas. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only an administrator of the department preserves evidence. Nothing was written; sign in as one.</source>
        <translation>Solo un administrador del departamento preserva pruebas. No se escribió nada; inicie sesión como tal.</translation>
    </message>
    <message>
        <source>Only an administrator of the department reads its log. Nothing was changed.</source>
        <translation>Solo un administrador del departamento lee su registro de actividad. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only an administrator of the department watches over its health. Nothing was changed.</source>
        <translation>Solo un administrador del departamento vigila su estado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only an administrator of the server sees it: name one with --administrator.</source>
        <translation>Solo lo ve un administrador del servidor: indique uno con --administrator.</translation>
    </message>
    <message>
        <source>Only an administrator of the server sees triggers and rights: name one with --administrator, or in the window.</source>
        <translation>Solo un administrador del servidor ve los disparadores y los derechos: indique uno con --administrator, o en la ventana.</translation>
    </message>
    <message>
        <source>Only an administrator restores a database in place. Nothing was changed.</source>
        <translation>Solo un administrador restaura una base de datos en su sitio. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only work that is approved, rejected or withdrawn can be archived. This one was left as it is.</source>
        <translation>Solo se puede archivar un trabajo aprobado, rechazado o retirado. Este se dejó como estaba.</translation>
    </message>
    <message>
        <source>Only {free} MB of {total} MB ({share} %) are free in the store.</source>
        <translation>Solo hay {free} MB libres de {total} MB ({share} %) en el almacén.</translation>
    </message>
    <message>
        <source>Only {free} of {whole} GB are free.</source>
        <translation>Solo hay {free} GB libres de {whole} GB.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free on its disk.</source>
        <translation>Solo hay {megabytes} MB libres en su disco.</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Abierta hasta {time}</translation>
    </message>
    <message>
        <source>Opened until {time}</source>
        <translation>Se abrió hasta {time}</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Optimise the tables</source>
        <translation>Optimizar las tablas</translation>
    </message>
    <message>
        <source>Optimising needs {needed} bytes beside the database, and its disk has {free}. Nothing was changed; free some space, then try again.</source>
        <translation>Optimizar necesita {needed} bytes además de la base de datos, y su disco tiene {free}. No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Other hosts of the cluster</source>
        <translation>Otros nodos del clúster</translation>
    </message>
    <message>
        <source>Others may change {path}: {what}.</source>
        <translation>Otros pueden cambiar {path}: {what}.</translation>
    </message>
    <message>
        <source>Others than its owner may read or change {path}: {what}.</source>
        <translation>Otros que no son su propietario pueden leer o cambiar {path}: {what}.</translation>
    </message>
    <message>
        <source>Others who decide the same work wait for it. “server end-locks” ends it; what it did is taken back.</source>
        <translation>Otros que deciden el mismo trabajo esperan por ello. «server end-locks» lo termina; lo que hizo se deshace.</translation>
    </message>
    <message>
        <source>Passwords and work cross the network in clear.</source>
        <translation>Las contraseñas y los trabajos cruzan la red sin cifrar.</translation>
    </message>
    <message>
        <source>Plan one under Department, Maintenance windows, or let the upgrade open one.</source>
        <translation>Prevea una en Departamento, Ventanas de mantenimiento, o deje que la actualización la abra.</translation>
    </message>
    <message>
        <source>Preserve evidence</source>
        <translation>Conservar pruebas</translation>
    </message>
    <message>
        <source>Preserve evidence before anything is mended, then compare with the newest backup.</source>
        <translation>Preserve las pruebas antes de arreglar nada y compare después con la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>Preserving was stopped. Nothing was written; begin it again.</source>
        <translation>La preservación se detuvo. No se escribió nada; iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Processors of this computer</source>
        <translation>Procesadores de este equipo</translation>
    </message>
    <message>
        <source>Proof of who the server is</source>
        <translation>Prueba de quién es el servidor</translation>
    </message>
    <message>
        <source>Prove that a backup can be restored</source>
        <translation>Comprobar que una copia se puede restaurar</translation>
    </message>
    <message>
        <source>Read it in EduManage Desktop, on the page Queue.</source>
        <translation>Puede leerlo en EduManage Desktop, en la página Cola.</translation>
    </message>
    <message>
        <source>Read the decision and its feedback in EduManage Desktop, or where you handed the work in.</source>
        <translation>Puede leer la decisión y sus comentarios en EduManage Desktop o donde entregó el trabajo.</translation>
    </message>
    <message>
        <source>Read the decision and its feedback where you handed the work in.</source>
        <translation>Puede leer la decisión y sus comentarios donde entregó el trabajo.</translation>
    </message>
    <message>
        <source>Records of submissions</source>
        <translation>Registros de las entregas</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Secretaría académica</translation>
    </message>
    <message>
        <source>Registration number, name, e-mail address, who teaches you, and which faculty must not judge your work.</source>
        <translation>Número de matrícula, nombre, dirección de correo, quién le da clase y qué docentes no deben juzgar su trabajo.</translation>
    </message>
    <message>
        <source>Regular tasks and deployments, runs of “work --once”, archiving, alerts that you acknowledged, backups that you restored, locks that you ended, incidents that you handled and whom you erased: who, when, and what came of it.</source>
        <translation>Tareas periódicas y despliegues, ejecuciones de «work --once», archivado, alertas que confirmó, copias de seguridad que restauró, bloqueos que terminó, incidentes que atendió y a quién borró: quién, cuándo y con qué resultado.</translation>
    </message>
    <message>
        <source>Regular tasks of EduManage need you</source>
        <translation>Las tareas periódicas de EduManage requieren su atención</translation>
    </message>
    <message>
        <source>Removed by the portal</source>
        <translation>Quitada por el portal</translation>
    </message>
    <message>
        <source>Repair the repository: `backup repair`; then take a backup.</source>
        <translation>Repare el repositorio: `backup repair`; haga después una copia.</translation>
    </message>
    <message>
        <source>Report of incident {incident}</source>
        <translation>Informe del incidente {incident}</translation>
    </message>
    <message>
        <source>Reports with your login are kept for two days; the sums, in which nobody is named, by minute for 100 days and by hour for 800 days.</source>
        <translation>Los informes con su usuario se conservan dos días; las sumas, en las que no se nombra a nadie, por minuto 100 días y por hora 800 días.</translation>
    </message>
    <message>
        <source>Response times are slow.</source>
        <translation>Los tiempos de respuesta son lentos.</translation>
    </message>
    <message>
        <source>Restore drills of EduManage need you</source>
        <translation>Los simulacros de restauración de EduManage requieren su atención</translation>
    </message>
    <message>
        <source>Restore from a backup what is lost or damaged</source>
        <translation>Restaurar de una copia de seguridad lo perdido o dañado</translation>
    </message>
    <message>
        <source>Restored in a drill at {time} by {login}.</source>
        <translation>Restaurada en un simulacro el {time} por {login}.</translation>
    </message>
    <message>
        <source>Review logs and metrics</source>
        <translation>Revisar registros y métricas</translation>
    </message>
    <message>
        <source>Review the infrastructure</source>
        <translation>Revisar la infraestructura</translation>
    </message>
    <message>
        <source>Rights and rules were last compared with what they should be at {moment}.</source>
        <translation>Los permisos y las reglas se compararon por última vez con lo que deberían ser: {moment}.</translation>
    </message>
    <message>
        <source>Rights in the store</source>
        <translation>Permisos en el almacén</translation>
    </message>
    <message>
        <source>Rows of {referring} belong to records of {table} that came since and would go ({records}). Nothing was changed; keep what came since, or restore the backup as a whole.</source>
        <translation>Hay filas de {referring} que pertenecen a registros de {table} que llegaron después y desaparecerían ({records}). No se cambió nada; conserve lo que llegó después o restaure la copia entera.</translation>
    </message>
    <message>
        <source>Rows of {table} in the backup belong to records of {named} that were removed since ({records}). Nothing was changed; choose {named} too.</source>
        <translation>Hay filas de {table} en la copia que pertenecen a registros de {named} que se quitaron después ({records}). No se cambió nada; elija también {named}.</translation>
    </message>
    <message>
        <source>Rules and rights</source>
        <translation>Reglas y derechos</translation>
    </message>
    <message>
        <source>Rules of the database</source>
        <translation>Reglas de la base de datos</translation>
    </message>
    <message>
        <source>Rules, accounts and the rights of others are seen by an administrator of the server alone: name one.</source>
        <translation>Las reglas, las cuentas y los derechos de otros solo los ve un administrador del servidor: indique uno.</translation>
    </message>
    <message>
        <source>Run: edumanage-desktop diagnose performance --mend; on a server with --administrator, for an administrator of the server makes indexes.</source>
        <translation>Ejecute: edumanage-desktop diagnose performance --mend; en un servidor, con --administrator, porque los índices los crea un administrador del servidor.</translation>
    </message>
    <message>
        <source>Say what came of it and close the incident. What was isolated is opened again, and the report stays.</source>
        <translation>Diga qué resultó y cierre el incidente. Lo que se aisló se vuelve a abrir y el informe se conserva.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Schema {revision}</source>
        <translation>Esquema {revision}</translation>
    </message>
    <message>
        <source>Schema {to} is not below {revision}, which this database has. Nothing was changed.</source>
        <translation>El esquema {to} no está por debajo de {revision}, el que tiene esta base de datos. No se cambió nada.</translation>
    </message>
    <message>
        <source>See to the backup first, then check again.</source>
        <translation>Ocúpese primero de la copia de seguridad y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Servers keep the login {login} for themselves, so nobody can have it there. Nothing was changed; add {name} with another login and the same roles, then disable this one.</source>
        <translation>Los servidores se reservan el usuario {login}, así que nadie puede tenerlo allí. No se cambió nada; añada a {name} con otro usuario y los mismos roles, y desactive después este.</translation>
    </message>
    <message>
        <source>Set the rights of the file store as they should be, and check them</source>
        <translation>Poner los permisos del almacén de archivos como deben estar y comprobarlos</translation>
    </message>
    <message>
        <source>Several documents are being laid out already, and this one was left as it is. Select it again in a moment.</source>
        <translation>Ya se están maquetando varios documentos y este se dejó como estaba. Se puede seleccionar de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Sign in by the window and choose a password.</source>
        <translation>Inicie sesión en la ventana y elija una contraseña.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since the last deployment {name} went from {before} to {value}.</source>
        <translation>Desde el último despliegue, {name} pasó de {before} a {value}.</translation>
    </message>
    <message>
        <source>Since: {since}</source>
        <translation>Desde: {since}</translation>
    </message>
    <message>
        <source>Size limits and kinds of file</source>
        <translation>Límites de tamaño y tipos de archivo</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody administers this database already. Nothing was changed; sign in, or ask them.</source>
        <translation>Alguien administra ya esta base de datos. No se cambió nada; se puede iniciar sesión o consultarle.</translation>
    </message>
    <message>
        <source>Somebody cannot connect, or the connection is often lost.</source>
        <translation>Alguien no puede conectarse, o la conexión se pierde a menudo.</translation>
    </message>
    <message>
        <source>Somebody changed or called off this maintenance window first. Nothing of yours was saved.</source>
        <translation>Alguien cambió o anuló antes esta ventana de mantenimiento. No se guardó nada de lo suyo.</translation>
    </message>
    <message>
        <source>Somebody changed or removed this absence first. Nothing of yours was saved.</source>
        <translation>Alguien cambió o quitó antes esta ausencia. No se guardó nada de lo propio.</translation>
    </message>
    <message>
        <source>Somebody changed or removed this assignment first. Nothing of yours was saved.</source>
        <translation>Alguien cambió o quitó esta tarea antes. No se guardó nada de lo suyo.</translation>
    </message>
    <message>
        <source>Somebody changed or removed this template first. Nothing of yours was saved.</source>
        <translation>Alguien cambió o quitó antes esta plantilla. No se guardó nada de lo propio.</translation>
    </message>
    <message>
        <source>Somebody changed the database&apos;s own rules: an administrator of the server runs edumanage-desktop db upgrade and server prepare.</source>
        <translation>Alguien cambió las reglas de la base de datos: un administrador del servidor ejecuta edumanage-desktop db upgrade y server prepare.</translation>
    </message>
    <message>
        <source>Somebody changed the place of the archive first. Nothing of yours was saved.</source>
        <translation>Alguien cambió antes el lugar del archivo histórico. No se guardó nada de lo propio.</translation>
    </message>
    <message>
        <source>Somebody changed this account first. Nothing of yours was saved.</source>
        <translation>Alguien cambió antes esta cuenta. No se guardó nada de lo propio.</translation>
    </message>
    <message>
        <source>Somebody changed this account first. Nothing was saved.</source>
        <translation>Alguien cambió antes esta cuenta. No se guardó nada.</translation>
    </message>
    <message>
        <source>Somebody changed this faculty member first. Nothing of yours was saved.</source>
        <translation>Alguien cambió antes a este docente. No se guardó nada de lo propio.</translation>
    </message>
    <message>
        <source>Somebody changed this setting first. Nothing of yours was saved.</source>
        <translation>Alguien cambió antes este ajuste. No se guardó nada de lo propio.</translation>
    </message>
    <message>
        <source>Somebody changed this setting of the mails first. Nothing of yours was saved.</source>
        <translation>Alguien cambió antes este ajuste de los correos. No se guardó nada de lo propio.</translation>
    </message>
    <message>
        <source>Somebody changed this student first. Nothing of yours was saved.</source>
        <translation>Alguien cambió antes a este estudiante. No se guardó nada de lo propio.</translation>
    </message>
    <message>
        <source>Somebody changed this submission first. Nothing of yours was recorded; what you wrote is kept.</source>
        <translation>Alguien cambió antes esta entrega. No se registró nada de lo propio; lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Somebody changed what was decided outside of the rules, or the disk is damaged. Keep everything as it is, and begin an incident.</source>
        <translation>Alguien cambió lo decidido al margen de las reglas, o el disco está dañado. Conserve todo tal como está e inicie un incidente.</translation>
    </message>
    <message>
        <source>Somebody has this login already. Nothing was changed; choose another.</source>
        <translation>Alguien tiene ya este usuario. No se cambió nada; hay que elegir otro.</translation>
    </message>
    <message>
        <source>Somebody is at work with these backups. Nothing was changed; try again when that has ended.</source>
        <translation>Alguien está trabajando con estas copias. No se cambió nada; inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Somebody is or was inside a server</source>
        <translation>Alguien está o estuvo dentro de un servidor</translation>
    </message>
    <message>
        <source>Somebody may do more or less than they should. The security audit names each of them.</source>
        <translation>Alguien puede hacer más o menos de lo que debería. La auditoría de seguridad nombra cada caso.</translation>
    </message>
    <message>
        <source>Somebody saw what they may not see</source>
        <translation>Alguien vio lo que no puede ver</translation>
    </message>
    <message>
        <source>Somebody sees the submission who must not. Keep people out and make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>Alguien ve la entrega y no debería. Hay que impedir el acceso y volver a crear vistas, disparadores y derechos (`db downgrade --to 0001`, `db upgrade`); todas las filas se conservan.</translation>
    </message>
    <message>
        <source>Somebody was first. Nothing of yours was recorded; what you wrote is kept.</source>
        <translation>Alguien se adelantó. No se registró nada tuyo; lo que escribiste se conserva.</translation>
    </message>
    <message>
        <source>Something answers at this port, but it is no MariaDB or MySQL database. Nothing was sent; check the port.</source>
        <translation>Algo responde en este puerto, pero no es una base de datos MariaDB ni MySQL. No se envió nada; hay que comprobar el puerto.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Stays locked by choice</source>
        <translation>Siguen bloqueadas a propósito</translation>
    </message>
    <message>
        <source>Still to be done: {step}.</source>
        <translation>Queda por hacer: {step}.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n tables; the task is still to be done.</source>
        <translation>
            <numerusform>Detenido tras %Ln tabla; la tarea sigue por hacer.</numerusform>
            <numerusform>Detenido tras %Ln tablas; la tarea sigue por hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Student {id}</source>
        <translation>Estudiante {id}</translation>
    </message>
    <message>
        <source>Students may not get their work in. What was handed in stays as it is; find out which step fails.</source>
        <translation>Es posible que los estudiantes no consigan entregar su trabajo. Lo entregado queda como está; averigüe qué paso falla.</translation>
    </message>
    <message>
        <source>Students report upload errors.</source>
        <translation>Los estudiantes informan de errores al subir archivos.</translation>
    </message>
    <message>
        <source>Students who came since have numbers that others had before ({students}). Nothing was changed; give them other numbers, or let what came since go.</source>
        <translation>Estudiantes que llegaron después tienen números que antes tenían otros ({students}). No se cambió nada; deles otros números o renuncie a lo que llegó después.</translation>
    </message>
    <message>
        <source>Submission {id} goes from {holder} to {who}; {holder} no longer sees it, and its history keeps your reason.</source>
        <translation>La entrega {id} pasa de {holder} a {who}; {holder} deja de verla, y su historial guarda tu motivo.</translation>
    </message>
    <message>
        <source>Submission {id} goes to {who}; its history keeps your reason.</source>
        <translation>La entrega {id} pasa a {who}; su historial guarda tu motivo.</translation>
    </message>
    <message>
        <source>Submission {id} has been assigned to nobody since it came on {when}.</source>
        <translation>La entrega {id} no está asignada a nadie desde que llegó el {when}.</translation>
    </message>
    <message>
        <source>Submission {id} is assigned to nobody.</source>
        <translation>La entrega {id} no está asignada a nadie.</translation>
    </message>
    <message>
        <source>Submission {id} is assigned to nobody: it was changed outside this program on {when}, by {actor}.</source>
        <translation>La entrega {id} no está asignada a nadie: se cambió fuera de este programa el {when}, por {actor}.</translation>
    </message>
    <message>
        <source>Submission {id} is assigned to nobody: {actor} took it back on {when}, because “{reason}”.</source>
        <translation>La entrega {id} no está asignada a nadie: {actor} la retiró el {when}, porque «{reason}».</translation>
    </message>
    <message>
        <source>Submission {id} is no longer in the portal&apos;s table; the last that its history tells is of {when}.</source>
        <translation>La entrega {id} ya no está en la tabla del portal; lo último que cuenta su historial es del {when}.</translation>
    </message>
    <message>
        <source>Submission {id} is with {holder} and not with {who}, and has been since it came on {when}.</source>
        <translation>La entrega {id} está con {holder} y no con {who}, desde que llegó el {when}.</translation>
    </message>
    <message>
        <source>Submission {id} is with {holder} and not with {who}.</source>
        <translation>La entrega {id} está con {holder} y no con {who}.</translation>
    </message>
    <message>
        <source>Submission {id} is with {holder} and not with {who}: it was changed outside this program on {when}, by {actor}.</source>
        <translation>La entrega {id} está con {holder} y no con {who}: se cambió fuera de este programa el {when}, por {actor}.</translation>
    </message>
    <message>
        <source>Submission {id} is with {holder} and not with {who}: {actor} moved it on {when}, because “{reason}”.</source>
        <translation>La entrega {id} está con {holder} y no con {who}: {actor} la pasó el {when}, porque «{reason}».</translation>
    </message>
    <message>
        <source>Submission {submission}</source>
        <translation>Entrega {submission}</translation>
    </message>
    <message>
        <source>Submission {upload} is another student&apos;s work now. Nothing was changed; restore the backup elsewhere to see what it was.</source>
        <translation>La entrega {upload} es ahora el trabajo de otro estudiante. No se cambió nada; restaure la copia en otro lugar para ver qué era.</translation>
    </message>
    <message>
        <source>Submission {upload} of this student holds exactly this already.</source>
        <translation>La entrega {upload} de este estudiante ya contiene exactamente esto.</translation>
    </message>
    <message>
        <source>Submission {upload}: {what}</source>
        <translation>Entrega {upload}: {what}</translation>
    </message>
    <message>
        <source>Submissions ({work}) take the place of those in use, other tables are changed where they stand. Nothing was changed; restore one after the other.</source>
        <translation>Las entregas ({work}) ocupan el lugar de las que están en uso; las demás tablas se cambian donde están. No se cambió nada; restaure primero una cosa y después la otra.</translation>
    </message>
    <message>
        <source>Submitted files</source>
        <translation>Archivos entregados</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Administrador de sistemas</translation>
    </message>
    <message>
        <source>Take a backup and prove it by a restore drill</source>
        <translation>Hacer una copia de seguridad y demostrarla con un simulacro de restauración</translation>
    </message>
    <message>
        <source>Take a backup now, then verify it: `backup create`, `backup verify`.</source>
        <translation>Haga una copia ahora y verifíquela después: `backup create`, `backup verify`.</translation>
    </message>
    <message>
        <source>Take another backup, then check again.</source>
        <translation>Haga otra copia de seguridad y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Take the roles that are not needed away under People.</source>
        <translation>Retire en Personas los roles que no hacen falta.</translation>
    </message>
    <message>
        <source>Teaching assignment</source>
        <translation>Asignación docente</translation>
    </message>
    <message>
        <source>Tell an administrator these words.</source>
        <translation>Comunique estas palabras a un administrador.</translation>
    </message>
    <message>
        <source>Tell the department&apos;s contacts what happened, since when, and what is done; by mail, or copy the text.</source>
        <translation>Comunique a los contactos del departamento qué ocurrió, desde cuándo y qué se está haciendo; por correo, o copie el texto.</translation>
    </message>
    <message>
        <source>Temporary folder</source>
        <translation>Carpeta temporal</translation>
    </message>
    <message>
        <source>Test people are ready</source>
        <translation>Las personas de prueba están listas</translation>
    </message>
    <message>
        <source>That a file or much of a text is in another submission as well. Of texts only numbers are kept, from which nobody reads the text; and whether somebody explained it, and with which note.</source>
        <translation>Que un archivo, o gran parte de un texto, está también en otra entrega. De los textos solo se conservan números, a partir de los cuales nadie puede leer el texto; y si alguien lo explicó, y con qué nota.</translation>
    </message>
    <message>
        <source>That is done by “edumanage-desktop work --once” under a timer, which no window replaces.</source>
        <translation>De eso se encarga «edumanage-desktop work --once» con un temporizador, al que ninguna ventana sustituye.</translation>
    </message>
    <message>
        <source>The URL must end in the database&apos;s name, of at most {letters} letters. Nothing was changed.</source>
        <translation>La URL debe terminar en el nombre de la base de datos, de {letters} letras como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The URL must end in the database&apos;s name, of letters, digits and _ only. Nothing was changed.</source>
        <translation>La URL debe terminar en el nombre de la base de datos, solo con letras, cifras y _. No se cambió nada.</translation>
    </message>
    <message>
        <source>The account {login} gets faculty id {id} and the role faculty: it sees the work of this id, and none of another one any more.</source>
        <translation>La cuenta {login} recibe el id de docente {id} y el rol de docente: ve el trabajo de este id y ya no el de otro.</translation>
    </message>
    <message>
        <source>The account {login} gets the role faculty beside those that it has; its open sessions end.</source>
        <translation>La cuenta {login} recibe el rol de docente junto a los que tiene; sus sesiones abiertas terminan.</translation>
    </message>
    <message>
        <source>The account {login} is as it was before the incident.</source>
        <translation>La cuenta {login} está como antes del incidente.</translation>
    </message>
    <message>
        <source>The account {login} is being locked.</source>
        <translation>La cuenta {login} se está bloqueando.</translation>
    </message>
    <message>
        <source>The account {login} is let in again, with the password that it had.</source>
        <translation>La cuenta {login} vuelve a poder entrar, con la contraseña que tenía.</translation>
    </message>
    <message>
        <source>The account {login} is locked, its sessions have ended.</source>
        <translation>La cuenta {login} está bloqueada y sus sesiones han terminado.</translation>
    </message>
    <message>
        <source>The account {login} is locked.</source>
        <translation>La cuenta {login} está bloqueada.</translation>
    </message>
    <message>
        <source>The account {login} is not locked for this incident. Nothing was changed.</source>
        <translation>La cuenta {login} no está bloqueada por este incidente. No se cambió nada.</translation>
    </message>
    <message>
        <source>The account {login} of {who} carries faculty id {other}, not {id}.</source>
        <translation>La cuenta {login} de {who} lleva el id de docente {other}, no {id}.</translation>
    </message>
    <message>
        <source>The account {login} of {who} carries no faculty id, not {id}.</source>
        <translation>La cuenta {login} de {who} no lleva ningún id de docente, ni {id}.</translation>
    </message>
    <message>
        <source>The account {login} of {who} does not hold the role faculty.</source>
        <translation>La cuenta {login} de {who} no tiene el rol de docente.</translation>
    </message>
    <message>
        <source>The account {login} of {who} is disabled.</source>
        <translation>La cuenta {login} de {who} está deshabilitada.</translation>
    </message>
    <message>
        <source>The account {login} of {who} is enabled and holds the role faculty.</source>
        <translation>La cuenta {login} de {who} está habilitada y tiene el rol de docente.</translation>
    </message>
    <message>
        <source>The account {login} of {who} is enabled and holds the role faculty; the server has given it {role}.</source>
        <translation>La cuenta {login} de {who} está habilitada y tiene el rol de docente; el servidor le ha dado {role}.</translation>
    </message>
    <message>
        <source>The account {login} of {who} is half made: something came between.</source>
        <translation>La cuenta {login} de {who} está a medio crear: algo se interpuso.</translation>
    </message>
    <message>
        <source>The account {login}, which owns the rules, is not locked.</source>
        <translation>La cuenta {login}, propietaria de las reglas, no está bloqueada.</translation>
    </message>
    <message>
        <source>The account {user} lacks the rights {rights} on *.*. Nothing was changed; name an administrator of the server.</source>
        <translation>A la cuenta {user} le faltan los derechos {rights} sobre *.*. No se cambió nada; indique un administrador del servidor.</translation>
    </message>
    <message>
        <source>The account {user} lacks the rights {rights} on *.*. Nothing was changed; sign in as an administrator of the server, or let one grant them for this once.</source>
        <translation>A la cuenta {user} le faltan los derechos {rights} sobre *.*. No se cambió nada; inicie sesión como administrador del servidor, o pida a uno que los conceda por esta vez.</translation>
    </message>
    <message>
        <source>The act was taken, but the submission did not become {status}. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>El acto fue aceptado, pero la entrega no pasó a {status}. Hay que volver a crear vistas, disparadores y derechos (`db downgrade --to 0001`, `db upgrade`); todas las filas se conservan.</translation>
    </message>
    <message>
        <source>The action was incomplete. Nothing was recorded.</source>
        <translation>La acción estaba incompleta. No se registró nada.</translation>
    </message>
    <message>
        <source>The action&apos;s number is malformed. Nothing was recorded.</source>
        <translation>El número de la acción está mal formado. No se registró nada.</translation>
    </message>
    <message>
        <source>The alert stands in the window of every administrator until one of you acknowledges it.</source>
        <translation>La alerta sigue en la ventana de cada administrador hasta que uno de ustedes la confirme.</translation>
    </message>
    <message>
        <source>The approval was taken back, and the submission waits again.</source>
        <translation>La aprobación se deshizo y la entrega vuelve a esperar.</translation>
    </message>
    <message>
        <source>The archive of the submitted files, {place}, cannot be read, so nobody knows whether all files can be had. Nothing was changed; connect its drive or network share, then try again.</source>
        <translation>El archivo histórico de los archivos entregados, {place}, no se puede leer, así que nadie sabe si todos los archivos están disponibles. No se cambió nada; conecte su unidad o recurso de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The archive {path} is not as it was written: {wrong} Nothing was recorded; check the disk, and preserve the evidence anew under another name.</source>
        <translation>El archivo {path} no está como se escribió: {wrong} No se registró nada; compruebe el disco y preserve las pruebas de nuevo con otro nombre.</translation>
    </message>
    <message>
        <source>The audit was stopped. Nothing was recorded; the task is still to be done.</source>
        <translation>La auditoría se detuvo. No se registró nada; la tarea sigue pendiente.</translation>
    </message>
    <message>
        <source>The backup could not be encrypted and is not listed. Earlier backups are as they were; try again.</source>
        <translation>La copia no se pudo cifrar y no figura en la lista. Las copias anteriores están como estaban; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup could not be restored whole on a copy in {engine}: {what}.</source>
        <translation>La copia de seguridad no se pudo restaurar entera en una copia de prueba en {engine}: {what}.</translation>
    </message>
    <message>
        <source>The backup holds work with a history and without a state ({rows} of its submissions), to which no rules can be brought. Nothing was switched; restore another backup.</source>
        <translation>La copia de seguridad contiene trabajos con historial y sin estado ({rows} de sus entregas), a los que no se pueden aplicar las reglas. No se ha cambiado de base de datos; restaurar otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup is not as it was taken ({what}), so nothing was switched. Choose another backup.</source>
        <translation>La copia no está como se hizo ({what}), así que no se cambió de base de datos. Elija otra copia.</translation>
    </message>
    <message>
        <source>The backup is present, fresh and proven</source>
        <translation>La copia de seguridad existe, es reciente y está comprobada</translation>
    </message>
    <message>
        <source>The backup is whole but for files that the tables name: {missing} not in the store, {altered} not as handed in.</source>
        <translation>La copia está íntegra salvo archivos que nombran las tablas: {missing} no están en el almacén y {altered} no son como se entregaron.</translation>
    </message>
    <message>
        <source>The backup of {when} failed, and there is none that went well. “backup status” says why; then back up again.</source>
        <translation>La copia del {when} falló y no hay ninguna que saliera bien. «backup status» dice por qué; después, haga otra copia.</translation>
    </message>
    <message>
        <source>The backup of {when} failed. The last good one is of {good}, and all that was done since is in no backup. “backup status” says why; then back up again.</source>
        <translation>La copia del {when} falló. La última buena es del {good}, y lo hecho desde entonces no está en ninguna copia. «backup status» dice por qué; después, haga otra copia.</translation>
    </message>
    <message>
        <source>The backup was stopped and is not listed. Earlier backups are as they were.</source>
        <translation>La copia se detuvo y no figura en la lista. Las copias anteriores están como estaban.</translation>
    </message>
    <message>
        <source>The backup {snapshot} has no table {table}; it is from before there was one. Nothing was changed; choose another backup.</source>
        <translation>La copia {snapshot} no tiene la tabla {table}; es anterior a ella. No se cambió nada; elija otra copia.</translation>
    </message>
    <message>
        <source>The backup {snapshot} is kept, and what says which contents it needs is damaged. So nothing was removed; `backup repair` takes it out of the way, then remove again.</source>
        <translation>La copia {snapshot} se conserva y está dañado lo que dice qué contenidos necesita. Por eso no se quitó nada; `backup repair` lo aparta, y después puede quitar de nuevo.</translation>
    </message>
    <message>
        <source>The backups in {place} are in a newer form than this program knows. Nothing was changed; install the current program.</source>
        <translation>Las copias de {place} tienen un formato más nuevo que el que conoce este programa. No se cambió nada; instale el programa actual.</translation>
    </message>
    <message>
        <source>The backups in {place} are not encrypted, so no encrypted one was added and nothing was changed. Choose another place for encrypted ones.</source>
        <translation>Las copias de {place} no están cifradas, así que no se añadió ninguna cifrada y no se cambió nada. Elija otro lugar para las cifradas.</translation>
    </message>
    <message>
        <source>The backups in {place} are not encrypted, so there is no passphrase to keep. Nothing was changed.</source>
        <translation>Las copias de {place} no están cifradas, así que no hay ninguna frase de contraseña que guardar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The bucket of the backups, {place}, cannot be used ({why}). What was backed up before is as it was; check the network, the place and the rights of its key, then try again.</source>
        <translation>El depósito de las copias, {place}, no se puede usar ({why}). Las copias anteriores están como estaban; compruebe la red, el lugar y los permisos de su clave e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The bucket of the backups, {place}, cannot replace an object on the condition that it is still the same (If-Match), so the lock of a job that has died is taken over by nobody. What was backed up before is as it was; look that no job is at work, then take the lock away with `backup repair --unlock`.</source>
        <translation>El depósito de las copias, {place}, no puede sustituir un objeto con la condición de que siga siendo el mismo (If-Match), así que nadie toma el relevo del bloqueo de un trabajo que ha muerto. Las copias anteriores están como estaban; compruebe que no hay ningún trabajo en marcha y quite después el bloqueo con `backup repair --unlock`.</translation>
    </message>
    <message>
        <source>The certificate of {host} does not prove that it is {host} ({words}). Nothing was sent; let the server&apos;s administrator look at it.</source>
        <translation>El certificado de {host} no demuestra que sea {host} ({words}). No se envió nada; que lo mire quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate of {host} holds until {when} only.</source>
        <translation>El certificado de {host} solo es válido hasta {when}.</translation>
    </message>
    <message>
        <source>The chains of the history were last checked at {moment}.</source>
        <translation>Las cadenas del historial se comprobaron por última vez: {moment}.</translation>
    </message>
    <message>
        <source>The check was stopped, and the copy is removed. Nothing that is in use was touched.</source>
        <translation>La comprobación se detuvo y la copia de prueba se quitó. No se tocó nada de lo que está en uso.</translation>
    </message>
    <message>
        <source>The checklist is full. Nothing was recorded; write what is left into the summary.</source>
        <translation>La lista de comprobación está llena. No se registró nada; escriba lo que falte en el resumen.</translation>
    </message>
    <message>
        <source>The clocks of server and computer differ by {seconds} s.</source>
        <translation>Los relojes del servidor y del equipo difieren en {seconds} s.</translation>
    </message>
    <message>
        <source>The cluster has {nodes} of the {most} nodes that it had within a week.</source>
        <translation>El clúster tiene {nodes} de los {most} nodos que tuvo en una semana.</translation>
    </message>
    <message>
        <source>The columns could be those of students or of faculty. Nothing was changed; say which with --kind students or --kind faculty.</source>
        <translation>Las columnas podrían ser de estudiantes o de docentes. No se cambió nada; hay que indicarlo con --kind students o --kind faculty.</translation>
    </message>
    <message>
        <source>The configuration is looked through</source>
        <translation>La configuración está revisada</translation>
    </message>
    <message>
        <source>The connection &apos;{name}&apos; in the machine-wide file says `{word}`, which means nothing here. Nothing was changed; an administrator corrects how it is spelt. What may stand there: {known}.</source>
        <translation>La conexión «{name}» del archivo del equipo dice `{word}`, que aquí no significa nada. No se cambió nada; un administrador corrige cómo se escribe. Puede ponerse: {known}.</translation>
    </message>
    <message>
        <source>The connection &apos;{name}&apos; names its database by a URL, which could hold a password or pass over what an administrator set. Nothing was changed; in {path} or in the machine-wide file write the database&apos;s name alone, and the server under `hosts`.</source>
        <translation>La conexión «{name}» nombra su base de datos con una URL, que podría contener una contraseña o saltarse lo que fijó un administrador. No se cambió nada; en {path} o en el archivo del equipo hay que escribir solo el nombre de la base de datos, y el servidor en `hosts`.</translation>
    </message>
    <message>
        <source>The connection &apos;{name}&apos; says `{field} = {value}`, which means nothing here. Nothing was changed; correct it in {path} or in the machine-wide file.</source>
        <translation>La conexión «{name}» dice `{field} = {value}`, que aquí no significa nada. No se cambió nada; hay que corregirlo en {path} o en el archivo del equipo.</translation>
    </message>
    <message>
        <source>The connection is taken at this port and ended before anybody is let in. Nothing was lost; ask an administrator whether a proxy, tunnel or firewall there still reaches the server.</source>
        <translation>En este puerto se acepta la conexión y se termina antes de dejar entrar a nadie. No se perdió nada; pregunte a un administrador si un proxy, túnel o cortafuegos de allí sigue llegando al servidor.</translation>
    </message>
    <message>
        <source>The connections could not be written to {own}. The file is as it was; check its folder and the disk, then try again.</source>
        <translation>Las conexiones no se pudieron escribir en {own}. El archivo está como estaba; hay que comprobar su carpeta y el disco, y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The connections in {path} cannot be read. The file is left as it is; mend it, or move it away and start again.</source>
        <translation>Las conexiones de {path} no se pueden leer. El archivo se deja como está; hay que arreglarlo, o apartarlo y empezar de nuevo.</translation>
    </message>
    <message>
        <source>The copy could not be written there (disk full, rights or no such folder); what was there before is unchanged. Choose another place.</source>
        <translation>La copia no se pudo escribir ahí (disco lleno, permisos o carpeta inexistente); lo que había antes no ha cambiado. Hay que elegir otro lugar.</translation>
    </message>
    <message>
        <source>The copy was not migrated, so nobody worked in it.</source>
        <translation>La copia de prueba no se migró, así que nadie trabajó en ella.</translation>
    </message>
    <message>
        <source>The copy works as a department</source>
        <translation>La copia de prueba funciona como departamento</translation>
    </message>
    <message>
        <source>The copy {name} cannot be written ({strerror}). Copies that were saved until then stay; check the folder and the room on its disk, then save them again for the rest.</source>
        <translation>No se puede escribir la copia {name} ({strerror}). Las copias guardadas hasta entonces se quedan; compruebe la carpeta y el espacio de su disco, y vuelva a guardarlas para obtener el resto.</translation>
    </message>
    <message>
        <source>The database already holds our rows, so nothing was taken in. Nothing was changed.</source>
        <translation>La base de datos ya contiene nuestras filas, así que no se incorporó nada. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database at physics-db.example.org does not answer. Nothing is lost: what you decided and typed is kept on this computer. Check the network, then try again.</source>
        <translation>La base de datos de physics-db.example.org no responde. No se ha perdido nada: lo decidido y lo escrito se conserva en este equipo. Hay que comprobar la red y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>No se puede llegar a la base de datos</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was lost; check network and server, then try again.</source>
        <translation>No se puede acceder a la base de datos. No se perdió nada; hay que comprobar la red y el servidor, y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The database did not answer within {seconds} s: {query}. Its way: {ways}.</source>
        <translation>La base de datos no respondió en {seconds} s: {query}. Su plan: {ways}.</translation>
    </message>
    <message>
        <source>The database did not look at {table} anew: {said}. What was mended before stays so.</source>
        <translation>La base de datos no volvió a analizar {table}: {said}. Lo arreglado antes queda así.</translation>
    </message>
    <message>
        <source>The database did not tell the submission as it was asked. Nothing was changed; try again.</source>
        <translation>La base de datos no devolvió la entrega como se pidió. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>El archivo de la base de datos</translation>
    </message>
    <message>
        <source>The database file cannot be opened: it is missing, or you have no right to it. Nothing was changed; check that it is there, then try again.</source>
        <translation>El archivo de la base de datos no se puede abrir: no está o faltan permisos. No se cambió nada; hay que comprobar que está ahí y volver a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The database has lost %n of its rules, the triggers {listed}.</source>
        <translation>
            <numerusform>La base de datos ha perdido %Ln de sus reglas, el disparador {listed}.</numerusform>
            <numerusform>La base de datos ha perdido %Ln de sus reglas, los disparadores {listed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database has the submission otherwise than it was handed in. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>La base de datos tiene la entrega de otra forma que como se entregó. Hay que volver a crear vistas, disparadores y derechos (`db downgrade --to 0001`, `db upgrade`); todas las filas se conservan.</translation>
    </message>
    <message>
        <source>The database is a file: whoever may write it owns everything in it, whatever roles say.</source>
        <translation>La base de datos es un archivo: quien puede escribir en él es dueño de todo su contenido, digan lo que digan los roles.</translation>
    </message>
    <message>
        <source>The database is busy with somebody else&apos;s work. Nothing was changed; try again in a moment.</source>
        <translation>La base de datos está ocupada con el trabajo de otra persona. No se cambió nada; se puede volver a intentar en un momento.</translation>
    </message>
    <message>
        <source>The database is reached, lets this login in and answers as it should.</source>
        <translation>Se llega a la base de datos, que deja entrar a este usuario y responde como debe.</translation>
    </message>
    <message>
        <source>The database is read-only. Nothing was changed; ask an administrator.</source>
        <translation>La base de datos es de solo lectura. No se cambió nada; conviene consultar a un administrador.</translation>
    </message>
    <message>
        <source>The database knows about how large its tables are (the largest, {table}, has {rows} rows).</source>
        <translation>La base de datos sabe aproximadamente el tamaño de sus tablas (la mayor, {table}, tiene {rows} filas).</translation>
    </message>
    <message>
        <source>The database left {failed} of {seen} questions of the last five minutes unanswered.</source>
        <translation>La base de datos dejó sin respuesta {failed} de {seen} consultas de los últimos cinco minutos.</translation>
    </message>
    <message>
        <source>The database looks at these tables anew: {tables}.</source>
        <translation>La base de datos vuelve a analizar estas tablas: {tables}.</translation>
    </message>
    <message>
        <source>The database never looked at {table}, which has {rows} rows.</source>
        <translation>La base de datos nunca analizó {table}, que tiene {rows} filas.</translation>
    </message>
    <message>
        <source>The database reported an unexpected error. Nothing was changed.</source>
        <translation>La base de datos informó de un error inesperado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The database takes {seconds} s for {query}. Its way: {ways}.</source>
        <translation>La base de datos tarda {seconds} s en {query}. Su plan: {ways}.</translation>
    </message>
    <message>
        <source>The database takes {table} for {believed} rows, and there are {rows}.</source>
        <translation>La base de datos cree que {table} tiene {believed} filas, y hay {rows}.</translation>
    </message>
    <message>
        <source>The database takes {table} for {believed} rows, as it was on {at}, and there are {rows}.</source>
        <translation>La base de datos cree que {table} tiene {believed} filas, como era el {at}, y hay {rows}.</translation>
    </message>
    <message>
        <source>The database took the submission but has no row of it. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>La base de datos aceptó la entrega, pero no tiene ninguna fila de ella. Hay que volver a crear vistas, disparadores y derechos (`db downgrade --to 0001`, `db upgrade`); todas las filas se conservan.</translation>
    </message>
    <message>
        <source>The database took this but did nothing with it: its triggers are missing. It is kept here and sent again, once an administrator has made them anew (`db downgrade --to 0001`, `db upgrade`).</source>
        <translation>La base de datos aceptó esto pero no hizo nada con ello: faltan sus disparadores. Se conserva aquí y se vuelve a enviar cuando un administrador los haya vuelto a crear (`db downgrade --to 0001`, `db upgrade`).</translation>
    </message>
    <message numerus="yes">
        <source>The database took too long for %n answers within five minutes; the longest took {longest} ms.</source>
        <translation>
            <numerusform>La base de datos tardó demasiado en %Ln respuesta en cinco minutos; la más larga tardó {longest} ms.</numerusform>
            <numerusform>La base de datos tardó demasiado en %Ln respuestas en cinco minutos; la más larga tardó {longest} ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database took {loaded} of {sent} rows of {table} as they are, so none was kept. Check its character set and its log, and try again.</source>
        <translation>La base de datos aceptó tal como son {loaded} de {sent} filas de {table}, así que no se conservó ninguna. Compruebe su juego de caracteres y su registro de actividad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database, which knows where the archive of the submitted files is, does not answer, so nobody knows whether all files can be had. Nothing was changed; try again when it does.</source>
        <translation>La base de datos, que sabe dónde está el archivo histórico de los archivos entregados, no responde, así que nadie sabe si todos los archivos están disponibles. No se cambió nada; inténtelo de nuevo cuando responda.</translation>
    </message>
    <message>
        <source>The decision is recorded, but the local journal could not be tidied. It will be sent once more at the next start, which changes nothing.</source>
        <translation>La decisión está registrada, pero no se pudo ordenar el diario local. Se enviará una vez más en el próximo inicio, lo que no cambia nada.</translation>
    </message>
    <message>
        <source>The department has no mail server, so nothing was sent. Copy the text, tell the contacts, and record that you did; or settle mails first.</source>
        <translation>El departamento no tiene servidor de correo, así que no se envió nada. Copie el texto, comuníquelo a los contactos y registre que lo hizo; o configure antes el correo.</translation>
    </message>
    <message>
        <source>The department shows work to those alone who teach the student, and it is not noted that {who} teaches {student}.</source>
        <translation>El departamento muestra el trabajo solo a quien da clase al estudiante, y no está anotado que {who} dé clase a {student}.</translation>
    </message>
    <message>
        <source>The description is longer than 65,535 bytes. Nothing was recorded.</source>
        <translation>La descripción tiene más de 65 535 bytes. No se registró nada.</translation>
    </message>
    <message>
        <source>The diagnosis was stopped. Nothing was changed.</source>
        <translation>El diagnóstico se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The diagnosis was stopped. What it had put down is gone; what was mended before that stays so.</source>
        <translation>El diagnóstico se detuvo. Lo que había dejado ya no está; lo arreglado antes queda así.</translation>
    </message>
    <message>
        <source>The disk of {path} takes no writing, so that the database cannot be opened.</source>
        <translation>El disco de {path} no admite escritura, de modo que la base de datos no se puede abrir.</translation>
    </message>
    <message>
        <source>The disk that holds the database is full. What is not recorded yet was not changed; free some space, then try again.</source>
        <translation>El disco de la base de datos está lleno. Lo que aún no está registrado no se cambió; hay que liberar espacio y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The disk that holds the database reports errors. Nothing more was changed; check the disk, then try again.</source>
        <translation>El disco de la base de datos informa de errores. No se cambió nada más; hay que comprobar el disco y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The drill was stopped, and its scratch is removed. Nothing is proven.</source>
        <translation>El simulacro se detuvo y su espacio provisional se quitó. No hay nada comprobado.</translation>
    </message>
    <message>
        <source>The earlier revision belongs to somebody else. Nothing was recorded.</source>
        <translation>La versión anterior es de otra persona. No se registró nada.</translation>
    </message>
    <message>
        <source>The export was stopped, and no file was left.</source>
        <translation>La exportación se detuvo y no quedó ningún archivo.</translation>
    </message>
    <message>
        <source>The export was stopped. What stood in its place before is unchanged.</source>
        <translation>Se detuvo la exportación. Lo que había antes en su lugar no ha cambiado.</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}). What was imported of it before stays; try again.</source>
        <translation>El archivo no se puede leer ({strerror}). Lo importado antes se mantiene; hay que volver a intentarlo.</translation>
    </message>
    <message>
        <source>The file could not be read to its end while it was stored, so nothing was handed in. Check where it lies, then try again.</source>
        <translation>El archivo no se pudo leer hasta el final mientras se guardaba, así que no se ha entregado nada. Compruebe dónde está y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file could not be removed from the store (a link, rights or disk). Remove it there by hand.</source>
        <translation>El archivo no se pudo quitar del almacén (un enlace, permisos o el disco). Hay que quitarlo allí a mano.</translation>
    </message>
    <message>
        <source>The file holds no signed report of an audit. Nothing was checked; name one that an audit wrote.</source>
        <translation>El archivo no contiene ningún informe de auditoría firmado. No se comprobó nada; indique uno que haya escrito una auditoría.</translation>
    </message>
    <message>
        <source>The file holds no table student_uploads. Nothing was imported; choose a dump of that table.</source>
        <translation>El archivo no contiene la tabla student_uploads. No se importó nada; elija un volcado de esa tabla.</translation>
    </message>
    <message>
        <source>The file holds several databases. Nothing was imported; write the portal&apos;s table alone, as the runbook does.</source>
        <translation>El archivo contiene varias bases de datos. No se importó nada; vuelque solo la tabla del portal, como hace el manual de operaciones.</translation>
    </message>
    <message>
        <source>The file is a whole database.</source>
        <translation>El archivo es una base de datos íntegra.</translation>
    </message>
    <message>
        <source>The file is damaged: {found}.</source>
        <translation>El archivo está dañado: {found}.</translation>
    </message>
    <message>
        <source>The file is larger than an object store takes in one piece, so nothing was handed in. Hand in a smaller one.</source>
        <translation>El archivo es mayor de lo que un almacén de objetos admite de una pieza, así que no se ha entregado nada. Entregue uno más pequeño.</translation>
    </message>
    <message>
        <source>The file is no whole dump of mysqldump or mariadb-dump. Nothing was imported; look whether it was written to its end, and choose another.</source>
        <translation>El archivo no es un volcado completo de mysqldump o mariadb-dump. No se importó nada; mire si se escribió hasta el final y elija otro.</translation>
    </message>
    <message>
        <source>The file is there but cannot be read (rights, disk or network). Try again, or tell an administrator.</source>
        <translation>El archivo está ahí, pero no se puede leer (permisos, disco o red). Hay que volver a intentarlo o avisar a un administrador.</translation>
    </message>
    <message>
        <source>The file is too large to be kept here for looking at; it is whole in the store. Save a copy instead.</source>
        <translation>El archivo es demasiado grande para conservarlo aquí y mirarlo; en el almacén está completo. Se puede guardar una copia.</translation>
    </message>
    <message>
        <source>The file of the certificate authority, {authority}, cannot be read. Nothing was sent; name a file with the authority&apos;s certificate (PEM) that you may read, or ask an administrator.</source>
        <translation>El archivo de la autoridad de certificación, {authority}, no se puede leer. No se envió nada; hay que indicar un archivo con el certificado de la autoridad (PEM) que se pueda leer, o consultar a un administrador.</translation>
    </message>
    <message>
        <source>The file of the certificate authority, {authority}, holds no certificate. Nothing was sent; name a file with the authority&apos;s certificate (PEM) that you may read, or ask an administrator.</source>
        <translation>El archivo de la autoridad de certificación, {authority}, no contiene ningún certificado. No se envió nada; hay que indicar un archivo con el certificado de la autoridad (PEM) que se pueda leer, o consultar a un administrador.</translation>
    </message>
    <message>
        <source>The file store</source>
        <translation>El almacén de archivos</translation>
    </message>
    <message>
        <source>The file store broke off while the file was read, and nothing was kept here. Try again.</source>
        <translation>El almacén de archivos se interrumpió durante la lectura y no se conservó nada aquí. Hay que volver a intentarlo.</translation>
    </message>
    <message>
        <source>The file store could not keep the file (disk full, rights or network), so nothing was handed in. Free some space or try again later.</source>
        <translation>El almacén de archivos no pudo guardar el archivo (disco lleno, permisos o red), así que no se entregó nada. Hay que liberar espacio o volver a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The file store has no such file any more; the entry itself is unharmed. Ask an administrator to restore it.</source>
        <translation>El almacén de archivos ya no tiene ese archivo; la entrada está intacta. Un administrador puede restaurarlo.</translation>
    </message>
    <message>
        <source>The file was not fetched, because nobody waits for it any more. It is whole in the store.</source>
        <translation>El archivo no se ha traído, porque ya nadie lo espera. Sigue entero en el almacén.</translation>
    </message>
    <message>
        <source>The file {key} has {found} bytes, and {recorded} were handed in.</source>
        <translation>El archivo {key} tiene {found} bytes, y se entregaron {recorded}.</translation>
    </message>
    <message>
        <source>The file {key} in the store of the submitted files cannot be read ({strerror}), so this backup is not listed. Earlier backups are as they were; check the store&apos;s drive or network share, then try again.</source>
        <translation>El archivo {key} del almacén de los archivos entregados no se puede leer ({strerror}), así que esta copia no figura en la lista. Las copias anteriores están como estaban; compruebe la unidad o el recurso de red del almacén e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file {key} is in neither of the stores, so its submission was left as it is. Bring it back from a backup, then archive again.</source>
        <translation>El archivo {key} no está en ninguno de los dos almacenes, así que su entrega se dejó como estaba. Recupérelo de una copia de seguridad y archive después de nuevo.</translation>
    </message>
    <message>
        <source>The file {key} is not in the store of the submitted files, and the archive, {place}, where it may be, cannot be read. Nothing was changed; connect its drive or network share, then try again.</source>
        <translation>El archivo {key} no está en el almacén de los archivos entregados, y el archivo histórico, {place}, donde puede estar, no se puede leer. No se cambió nada; conecte su unidad o recurso de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file {key} is not in the store of the submitted files, and the database, which knows where the archive is, does not answer. Nothing was changed; try again when it does.</source>
        <translation>El archivo {key} no está en el almacén de los archivos entregados, y la base de datos, que sabe dónde está el archivo histórico, no responde. No se cambió nada; inténtelo de nuevo cuando responda.</translation>
    </message>
    <message>
        <source>The file {key} is not in the store.</source>
        <translation>El archivo {key} no está en el almacén.</translation>
    </message>
    <message>
        <source>The file {key} is not what was handed in, so its submission was left as it is. Bring it back from a backup, then archive again.</source>
        <translation>El archivo {key} no es lo que se entregó, así que su entrega se dejó como estaba. Recupérelo de una copia de seguridad y archive después de nuevo.</translation>
    </message>
    <message>
        <source>The file {key} is not what was handed in.</source>
        <translation>El archivo {key} no es lo que se entregó.</translation>
    </message>
    <message>
        <source>The file {key} of the backup cannot be written into the store ({strerror}). What is there stays as it was; check the room and your rights, then try again.</source>
        <translation>El archivo {key} de la copia no se puede escribir en el almacén ({strerror}). Lo que hay allí queda como estaba; compruebe el espacio y sus permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read here. Nothing was registered; choose another.</source>
        <translation>El archivo {name} no se puede leer aquí. No se registró nada; elija otro.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({strerror}). Nothing was imported; check it, then try again.</source>
        <translation>El archivo {path} no se puede leer ({strerror}). No se importó nada; compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}). Nothing is there; check its folder and the room, then try again.</source>
        <translation>El archivo {path} no se puede escribir ({strerror}). Allí no hay nada; compruebe su carpeta y el espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}). Nothing was changed; choose another with --keep.</source>
        <translation>El archivo {path} no se puede escribir ({strerror}). No se cambió nada; hay que elegir otro con --keep.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}). What stood there is as it was; check its folder and the room, then try again.</source>
        <translation>El archivo {path} no se puede escribir ({strerror}). Lo que había allí está como estaba; compruebe su carpeta y el espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file {path} is there already and cannot be renamed. Nothing was changed; choose another with --keep.</source>
        <translation>El archivo {path} ya existe y no se puede renombrar. No se cambió nada; hay que elegir otro con --keep.</translation>
    </message>
    <message>
        <source>The file {path} is torn or no keepsake of ours. Nothing was taken in.</source>
        <translation>El archivo {path} está roto o no es una copia nuestra. No se incorporó nada.</translation>
    </message>
    <message>
        <source>The file&apos;s letters are not in UTF-8. Nothing was imported; write it anew with --default-character-set=utf8mb4.</source>
        <translation>Las letras del archivo no están en UTF-8. No se importó nada; vuelva a escribirlo con --default-character-set=utf8mb4.</translation>
    </message>
    <message>
        <source>The file&apos;s table student_uploads has other columns than the portal&apos;s. Nothing was imported; choose a dump of the portal&apos;s own table.</source>
        <translation>La tabla student_uploads del archivo tiene otras columnas que la del portal. No se importó nada; elija un volcado de la propia tabla del portal.</translation>
    </message>
    <message>
        <source>The files are kept in {place}.</source>
        <translation>Los archivos se guardan en {place}.</translation>
    </message>
    <message numerus="yes">
        <source>The files of the newest submissions are in this store (%n compared).</source>
        <translation>
            <numerusform>El archivo de la entrega más reciente está en este almacén (%Ln comparado).</numerusform>
            <numerusform>Los archivos de las entregas más recientes están en este almacén (%Ln comparados).</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of the schedule cannot be written into {folder} ({strerror}). Nothing was installed; check the folder, then try again.</source>
        <translation>Los archivos de la programación no se pueden escribir en {folder} ({strerror}). No se instaló nada; compruebe la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The first line names no columns that are known here. Nothing was changed; they are — {listed}.</source>
        <translation>La primera línea no nombra columnas conocidas aquí. No se cambió nada; son — {listed}.</translation>
    </message>
    <message>
        <source>The first line names the column {twice} twice. Nothing was changed; keep one.</source>
        <translation>La primera línea nombra dos veces la columna {twice}. No se cambió nada; hay que dejar una.</translation>
    </message>
    <message>
        <source>The folder of the backups, {folder}, cannot be used ({strerror}). What was backed up before is as it was; check the drive or network share, its room and your rights, then try again.</source>
        <translation>La carpeta de las copias, {folder}, no se puede usar ({strerror}). Las copias anteriores están como estaban; compruebe la unidad o el recurso de red, su espacio y sus permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder of the files, {folder}, is not there. Nothing was made in its stead; connect its drive or network share, or correct the place, then try again.</source>
        <translation>La carpeta de los archivos, {folder}, no está. No se creó nada en su lugar; conecte su unidad o recurso de red, o corrija el lugar, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({strerror}), so no database was restored there. The backup is as it was; check the folder, its room and your rights, then try again.</source>
        <translation>No se puede escribir en la carpeta {folder} ({strerror}), así que no se restauró allí ninguna base de datos. La copia está como estaba; compruebe la carpeta, su espacio y sus permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({strerror}). The database in use is as it was; check the room and your rights, then try again.</source>
        <translation>No se puede escribir en la carpeta {folder} ({strerror}). La base de datos en uso está como estaba; compruebe el espacio y sus permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {folder} of submitted files is not there, or may not be looked at.</source>
        <translation>La carpeta {folder} de los archivos entregados no está, o no se permite mirarla.</translation>
    </message>
    <message>
        <source>The folder {path} is not there or cannot be read ({strerror}). No copy was written; make it, or name another.</source>
        <translation>La carpeta {path} no está o no se puede leer ({strerror}). No se escribió ninguna copia; créela, o indique otra.</translation>
    </message>
    <message>
        <source>The folders of the file store could not be listed, so nothing more was swept. Only an administrator and the backup may list them; check the rights, the disk and the network.</source>
        <translation>No se pudieron listar las carpetas del almacén de archivos, así que no se ha limpiado nada más. Solo un administrador y la copia de seguridad pueden listarlas; compruebe los permisos, el disco y la red.</translation>
    </message>
    <message>
        <source>The grading worksheet in it was read for numbers and addresses.</source>
        <translation>De la hoja de calificación que contiene se leyeron números y direcciones.</translation>
    </message>
    <message numerus="yes">
        <source>The hash chains of the newest %n submissions hold.</source>
        <translation>
            <numerusform>La cadena de hashes de %Ln entrega, la más reciente, es coherente.</numerusform>
            <numerusform>Las cadenas de hashes de las %Ln entregas más recientes son coherentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n of the newest submissions does not hold, that of {upload} among them: {what}.</source>
        <translation>
            <numerusform>El historial de %Ln de las entregas más recientes no es coherente, el de {upload}: {what}.</numerusform>
            <numerusform>El historial de %Ln de las entregas más recientes no es coherente, entre ellas el de {upload}: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n submissions is not as it was written.</source>
        <translation>
            <numerusform>El historial de %Ln entrega no está como se escribió.</numerusform>
            <numerusform>El historial de %Ln entregas no está como se escribió.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of what was handed in does not hold. Look at `edumanage-desktop history verify`.</source>
        <translation>El historial de lo entregado no es coherente. Hay que mirar `edumanage-desktop history verify`.</translation>
    </message>
    <message>
        <source>The host {host} of the cluster takes no part.</source>
        <translation>El nodo {host} del clúster no participa.</translation>
    </message>
    <message>
        <source>The host {host} of the cluster takes no part; {taking} of {hosts} do.</source>
        <translation>El nodo {host} del clúster no participa; participan {taking} de {hosts}.</translation>
    </message>
    <message>
        <source>The import was stopped, and nothing of it is in the table.</source>
        <translation>La importación se detuvo y nada de ella está en la tabla.</translation>
    </message>
    <message>
        <source>The index {name} of {table} has the columns {found} and should have {wanted}.</source>
        <translation>El índice {name} de {table} tiene las columnas {found} y debería tener {wanted}.</translation>
    </message>
    <message>
        <source>The institution&apos;s directory keeps this password, or none is asked here. Nothing was changed; passwords of the directory are changed there, and docs/guide tells how a server asks it.</source>
        <translation>El directorio de la institución guarda esta contraseña, o aquí no se pide ninguna. No se cambió nada; las contraseñas del directorio se cambian allí, y docs/guide explica cómo las consulta un servidor.</translation>
    </message>
    <message>
        <source>The key that signed this report is no longer kept here. Its pages were not written; audit once more.</source>
        <translation>La clave que firmó este informe ya no se guarda aquí. Sus páginas no se escribieron; haga la auditoría de nuevo.</translation>
    </message>
    <message>
        <source>The keyring did not answer, so nothing was remembered. Type the password; it is kept nowhere.</source>
        <translation>El llavero no respondió, así que no se recordó nada. La contraseña se escribe cada vez; no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>The last backup is of {good}, and a newer one is overdue: all that was done since is in none. Look whether the schedule runs, then back up.</source>
        <translation>La última copia es del {good} y otra más reciente lleva retraso: nada de lo hecho desde entonces está en ninguna. Mire si la programación está en marcha y haga después una copia.</translation>
    </message>
    <message>
        <source>The last day of an absence is not before its first. Nothing was saved.</source>
        <translation>El último día de una ausencia no es anterior al primero. No se guardó nada.</translation>
    </message>
    <message>
        <source>The last restore drill that went well is of {when}, and the next is overdue. It touches nothing that is in use; begin one from the menu, or by “backup drill”.</source>
        <translation>El último simulacro de restauración que salió bien es del {when}, y el siguiente lleva retraso. No toca nada de lo que está en uso; empiece uno desde el menú o con «backup drill».</translation>
    </message>
    <message>
        <source>The library cannot be written there ({strerror}). It is as it was; choose another place.</source>
        <translation>La biblioteca no se puede escribir ahí ({strerror}). Está como estaba; hay que elegir otro lugar.</translation>
    </message>
    <message>
        <source>The list could not be written there ({strerror}). What stood there before is unchanged; choose another place, or make room, then export again.</source>
        <translation>La lista no se pudo escribir ahí ({strerror}). Lo que había antes no ha cambiado; hay que elegir otro lugar o hacer sitio, y exportar de nuevo.</translation>
    </message>
    <message>
        <source>The list could not be written: the program that paints it ended too early. What stood there before is unchanged; export once more, or as a spreadsheet.</source>
        <translation>La lista no se pudo escribir: el programa que la pinta terminó antes de tiempo. Lo que había antes no ha cambiado; hay que exportar otra vez, o como hoja de cálculo.</translation>
    </message>
    <message>
        <source>The list could not be written: there is no room for it on this computer. What stood there before is unchanged; make room, or export fewer rows.</source>
        <translation>La lista no se pudo escribir: no hay sitio en este equipo. Lo que había antes no ha cambiado; hay que hacer sitio o exportar menos filas.</translation>
    </message>
    <message>
        <source>The list of files is missing or wrong. Nothing was recorded.</source>
        <translation>La lista de archivos falta o es incorrecta. No se registró nada.</translation>
    </message>
    <message numerus="yes">
        <source>The list of known needs in {program} is of {day}, %n days old; what was found since is not in it.</source>
        <translation>
            <numerusform>La lista de necesidades conocidas de {program} es del {day}, de hace %Ln día; no incluye lo que se descubrió después.</numerusform>
            <numerusform>La lista de necesidades conocidas de {program} es del {day}, de hace %Ln días; no incluye lo que se descubrió después.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of people is malformed or too long. Nothing was changed.</source>
        <translation>La lista de personas está mal formada o es demasiado larga. No se cambió nada.</translation>
    </message>
    <message>
        <source>The list of the files of a backup is not what was written. Nothing was changed; verify the repository, and take another backup.</source>
        <translation>La lista de los archivos de una copia no es lo que se escribió. No se cambió nada; verifique el repositorio y haga otra copia.</translation>
    </message>
    <message>
        <source>The list was not printed: the printer does not answer. Look after it and print again.</source>
        <translation>La lista no se imprimió: la impresora no responde. Hay que revisarla e imprimir de nuevo.</translation>
    </message>
    <message>
        <source>The local copy of this file is gone. Select the submission again to fetch it once more.</source>
        <translation>La copia local de este archivo ya no está. Al seleccionar de nuevo la entrega se vuelve a obtener.</translation>
    </message>
    <message>
        <source>The local copy of this file is gone. Show the submission again to fetch it.</source>
        <translation>La copia local de este archivo ya no está. Al mostrar de nuevo la entrega se vuelve a obtener.</translation>
    </message>
    <message>
        <source>The local journal of decisions cannot be read (disk or rights); its files were left as they are. Check the disk and start again.</source>
        <translation>El diario local de decisiones no se puede leer (disco o permisos); sus archivos se dejaron como están. Hay que comprobar el disco y volver a empezar.</translation>
    </message>
    <message>
        <source>The local journal of decisions cannot be written (disk full or rights), so nothing was sent. Free some space and decide again.</source>
        <translation>El diario local de decisiones no se puede escribir (disco lleno o permisos), así que no se envió nada. Hay que liberar espacio y volver a decidir.</translation>
    </message>
    <message>
        <source>The look was stopped. Nothing was changed.</source>
        <translation>Se dejó de mirar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The machine-wide connections in {found} can be changed by others than an administrator, so they are not used. Nothing was changed; ask an administrator to take those rights away.</source>
        <translation>Las conexiones del equipo en {found} las puede cambiar alguien que no es administrador, así que no se usan. No se cambió nada; un administrador debería quitar esos permisos.</translation>
    </message>
    <message>
        <source>The mail server did not take an alert to {address} ({detail}). What it was about stands in the window.</source>
        <translation>El servidor de correo no aceptó una alerta para {address} ({detail}). En la ventana figura de qué trataba.</translation>
    </message>
    <message>
        <source>The mail server has no name, or one with blanks. Nothing was saved; type it as smtp.example.org.</source>
        <translation>El servidor de correo no tiene nombre, o tiene uno con espacios. No se guardó nada; hay que escribirlo como smtp.example.org.</translation>
    </message>
    <message>
        <source>The mail server has put off a mail to {address} for more than a day ({detail}). It is tried again until its news are nine days old.</source>
        <translation>El servidor de correo lleva más de un día aplazando un correo a {address} ({detail}). Se vuelve a intentar hasta que sus novedades tengan nueve días.</translation>
    </message>
    <message>
        <source>The mail server refused a mail to {address} for good ({detail}). It is not sent again.</source>
        <translation>El servidor de correo rechazó definitivamente un correo a {address} ({detail}). No se vuelve a enviar.</translation>
    </message>
    <message>
        <source>The mail server takes no mail from {sender} ({words}). Nothing is lost, the next run tries it again; check sender and login under “Mail of the department…”.</source>
        <translation>El servidor de correo no acepta correo de {sender} ({words}). No se pierde nada, la próxima ejecución lo vuelve a intentar; revise el remitente y el usuario en «Correo del departamento…».</translation>
    </message>
    <message>
        <source>The mail server takes nothing to {address} from this sender or login ({detail}). Nothing is lost, the next run tries it again; check sender and login under “Mail of the department…”.</source>
        <translation>El servidor de correo no acepta nada para {address} de este remitente o usuario ({detail}). No se pierde nada, la próxima ejecución lo vuelve a intentar; revise el remitente y el usuario en «Correo del departamento…».</translation>
    </message>
    <message>
        <source>The mail server went away ({words}). What was not sent is sent by the next run.</source>
        <translation>El servidor de correo se fue ({words}). Lo que no se envió lo envía la próxima ejecución.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached on port {port} ({words}). Nothing was sent; check name, port and security under “Mail of the department…”.</source>
        <translation>No se alcanza el servidor de correo {host} en el puerto {port} ({words}). No se envió nada; compruebe nombre, puerto y seguridad en «Correo del departamento…».</translation>
    </message>
    <message>
        <source>The manifest does not name this file.</source>
        <translation>El manifiesto no nombra este archivo.</translation>
    </message>
    <message>
        <source>The manifest names neither files nor whose they are, so it was left aside. Its columns are file and student_number, student_id, email or full_name.</source>
        <translation>El manifiesto no nombra ni archivos ni de quién son, así que se dejó de lado. Sus columnas son file y student_number, student_id, email o full_name.</translation>
    </message>
    <message>
        <source>The manifest names this file twice, which leaves open whose it is. Keep one of its lines.</source>
        <translation>El manifiesto nombra este archivo dos veces, lo que deja abierto de quién es. Conserve una de sus líneas.</translation>
    </message>
    <message>
        <source>The manifest names this file, and it is not there. Add it, or take its line away.</source>
        <translation>El manifiesto nombra este archivo y no está. Añádalo o quite su línea.</translation>
    </message>
    <message>
        <source>The manifest&apos;s student_id is no number of the portal. Correct it.</source>
        <translation>El student_id del manifiesto no es un número del portal. Corríjalo.</translation>
    </message>
    <message>
        <source>The migration did not come to its end on a copy in {engine}: {why}</source>
        <translation>La migración no llegó al final en una copia de prueba en {engine}: {why}</translation>
    </message>
    <message>
        <source>The migration runs on a copy</source>
        <translation>La migración se ejecuta en una copia de prueba</translation>
    </message>
    <message>
        <source>The new revision came in, but is not linked with the submission before it. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>La nueva versión llegó, pero no está enlazada con la entrega anterior. Hay que volver a crear vistas, disparadores y derechos (`db downgrade --to 0001`, `db upgrade`); todas las filas se conservan.</translation>
    </message>
    <message>
        <source>The newest backup is not of this department as it is: its history ({database} on {computer}) is not in the database.</source>
        <translation>La copia más reciente no es de este departamento tal como está: su historial ({database} en {computer}) no está en la base de datos.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of {time}, and none may be older than %n hours here.</source>
        <translation>
            <numerusform>La copia más reciente es del {time}, y aquí ninguna puede tener más de %Ln hora.</numerusform>
            <numerusform>La copia más reciente es del {time}, y aquí ninguna puede tener más de %Ln horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup was found damaged at {time}.</source>
        <translation>La copia más reciente resultó estar dañada el {time}.</translation>
    </message>
    <message>
        <source>The newest backup was neither verified nor restored in a drill.</source>
        <translation>La copia más reciente no se ha verificado ni restaurado en un simulacro.</translation>
    </message>
    <message>
        <source>The newest backup, of {when}, was found damaged. Nothing of the department is touched; “backup verify” says what of it is left. Back up again: the next backup reads all files anew.</source>
        <translation>La copia de seguridad más reciente, del {when}, resultó dañada. No se ha tocado nada del departamento; «backup verify» dice qué queda de ella. Haga otra copia: la próxima vuelve a leer todos los archivos.</translation>
    </message>
    <message>
        <source>The newest submission keeps its row in the portal&apos;s table, which tells by it which number comes next. It is archived all the same.</source>
        <translation>La entrega más reciente conserva su fila en la tabla del portal, que sabe por ella qué número viene después. Aun así queda archivada.</translation>
    </message>
    <message>
        <source>The next revision of submission {upload}, which this student has in this collection.</source>
        <translation>La siguiente versión de la entrega {upload}, que este estudiante tiene en esta colección.</translation>
    </message>
    <message>
        <source>The number must be the portal&apos;s, above 0, and nobody else&apos;s here. Nothing was saved; look it up in the portal.</source>
        <translation>El número tiene que ser el del portal, mayor que 0 y de nadie más aquí. No se guardó nada; se puede consultar en el portal.</translation>
    </message>
    <message>
        <source>The object store answers nobody whose clock differs from its own by a quarter of an hour, so nothing was handed in. Set this computer&apos;s clock, then try again.</source>
        <translation>El almacén de objetos no responde a nadie cuyo reloj difiera del suyo en un cuarto de hora, así que no se ha entregado nada. Ponga en hora este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The object store answers nobody whose clock differs from its own by a quarter of an hour. Set this computer&apos;s clock, then try again.</source>
        <translation>El almacén de objetos no responde a nadie cuyo reloj difiera del suyo en un cuarto de hora. Ponga en hora este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The object store could not prove who it is (its certificate), so nothing was read. Tell an administrator, who names its certificate authority in AWS_CA_BUNDLE.</source>
        <translation>El almacén de objetos no pudo demostrar quién es (su certificado), así que no se ha leído nada. Avise a un administrador, que indicará su autoridad de certificación en AWS_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>The object store could not prove who it is (its certificate), so nothing was sent or handed in. Tell an administrator, who names its certificate authority in AWS_CA_BUNDLE.</source>
        <translation>El almacén de objetos no pudo demostrar quién es (su certificado), así que no se ha enviado ni entregado nada. Avise a un administrador, que indicará su autoridad de certificación en AWS_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>The object store did not answer or broke off, so nothing was handed in. Check the network and try again.</source>
        <translation>El almacén de objetos no respondió o se interrumpió, así que no se ha entregado nada. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The object store does not answer, so the file cannot be read now; it is unharmed. Check the network and try again.</source>
        <translation>El almacén de objetos no responde, así que el archivo no se puede leer ahora; está intacto. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The object store does not hand out this file: it is not there any more, or your key may not do this. Nothing was changed; tell an administrator.</source>
        <translation>El almacén de objetos no entrega este archivo: ya no está o su clave no tiene permiso. No se ha cambiado nada; avise a un administrador.</translation>
    </message>
    <message>
        <source>The object store does not know the key that this computer gave, so nothing was handed in. Type its secret again under Connections…, or ask an administrator for another key.</source>
        <translation>El almacén de objetos no conoce la clave que dio este equipo, así que no se ha entregado nada. Vuelva a escribir su secreto en Conexiones… o pida otra clave a un administrador.</translation>
    </message>
    <message>
        <source>The object store does not know the key that this computer gave, so the file cannot be read. Type its secret again under Connections…, or ask an administrator for another key.</source>
        <translation>El almacén de objetos no conoce la clave que dio este equipo, así que el archivo no se puede leer. Vuelva a escribir su secreto en Conexiones… o pida otra clave a un administrador.</translation>
    </message>
    <message>
        <source>The object store has no room for the file, so nothing was handed in. Tell an administrator, and try again later.</source>
        <translation>El almacén de objetos no tiene sitio para el archivo, así que no se ha entregado nada. Avise a un administrador y vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The object store has no such bucket, so nothing was handed in. Tell an administrator, who checks the place of the files in the connection.</source>
        <translation>El almacén de objetos no tiene ese depósito, así que no se ha entregado nada. Avise a un administrador, que comprobará el lugar de los archivos en la conexión.</translation>
    </message>
    <message>
        <source>The object store has no such bucket, so the file cannot be read. Tell an administrator, who checks the place of the files in the connection.</source>
        <translation>El almacén de objetos no tiene ese depósito, así que el archivo no se puede leer. Avise a un administrador, que comprobará el lugar de los archivos en la conexión.</translation>
    </message>
    <message>
        <source>The object store takes no files from your key, so nothing was handed in. Tell an administrator, who checks the rights of the key.</source>
        <translation>El almacén de objetos no admite archivos con su clave, así que no se ha entregado nada. Avise a un administrador, que comprobará los permisos de la clave.</translation>
    </message>
    <message>
        <source>The one-time password does not stay. Nothing was changed; choose another one.</source>
        <translation>La contraseña de un solo uso no se queda. No se cambió nada; hay que elegir otra.</translation>
    </message>
    <message>
        <source>The other system marked it as late.</source>
        <translation>El otro sistema lo marcó como tardío.</translation>
    </message>
    <message>
        <source>The others go on without it, with less to fall back upon. Bring it back.</source>
        <translation>Los demás siguen sin él, con menos respaldo. Vuelva a ponerlo en marcha.</translation>
    </message>
    <message>
        <source>The pages are not as they were signed: at least one letter of them, or of their signature, was changed. Nothing in them counts; ask for both files that the audit wrote, or audit once more.</source>
        <translation>Las páginas no están como se firmaron: se cambió al menos una letra de ellas o de su firma. Nada de lo que contienen cuenta; pida los dos archivos que escribió la auditoría, o haga la auditoría de nuevo.</translation>
    </message>
    <message>
        <source>The pages of this document could not be kept (disk full or rights); the file itself is unharmed. Free some space and select it again.</source>
        <translation>Las páginas de este documento no se pudieron conservar (disco lleno o permisos); el archivo está intacto. Hay que liberar espacio y seleccionarlo de nuevo.</translation>
    </message>
    <message>
        <source>The parts are as they were sealed, but bytes of the file between them were changed.</source>
        <translation>Las partes están como se sellaron, pero se cambiaron bytes del archivo entre ellas.</translation>
    </message>
    <message>
        <source>The passphrase of new backups has at least {count} letters, and this one has fewer. No backups were begun; choose a longer one: several words are easy to keep in mind.</source>
        <translation>La frase de contraseña de copias nuevas tiene al menos {count} letras, y esta tiene menos. No se empezó ninguna copia; elija una más larga: varias palabras son fáciles de recordar.</translation>
    </message>
    <message>
        <source>The password file {path} can be read by others. Nothing was sent; give it mode 0600, and change the password if somebody else may have seen it.</source>
        <translation>Otras personas pueden leer el archivo de contraseña {path}. No se envió nada; hay que darle el modo 0600 y cambiar la contraseña si alguien más pudo verla.</translation>
    </message>
    <message>
        <source>The password file {path} cannot be read ({strerror}). Nothing was sent; check it, then try again.</source>
        <translation>El archivo de contraseña {path} no se puede leer ({strerror}). No se envió nada; hay que comprobarlo y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The password of {login} was for once only.</source>
        <translation>La contraseña de {login} era de un solo uso.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>The place of the files is none: {why}. Nothing was changed. It is a folder, or s3://KEY-ID@BUCKET/PREFIX?endpoint=https://…&amp;region=….</source>
        <translation>El lugar de los archivos no es válido: {why}. No se ha cambiado nada. Es una carpeta o s3://KEY-ID@BUCKET/PREFIX?endpoint=https://…&amp;region=….</translation>
    </message>
    <message>
        <source>The portal goes on writing in it.</source>
        <translation>Durante ella el portal sigue escribiendo.</translation>
    </message>
    <message>
        <source>The portal is stopped or it is not. Nothing was planned.</source>
        <translation>El portal se detiene o no se detiene. No se planificó nada.</translation>
    </message>
    <message>
        <source>The portal needs one. Find out whose the others are, and drop them.</source>
        <translation>El portal necesita una. Averigüe de quién son las demás y elimínelas.</translation>
    </message>
    <message>
        <source>The portal&apos;s table here cannot hold these letters. Nothing was recorded; an administrator converts the table with: edumanage-desktop db upgrade --convert-charset.</source>
        <translation>La tabla del portal no admite estas letras. No se registró nada; un administrador convierte la tabla con: edumanage-desktop db upgrade --convert-charset.</translation>
    </message>
    <message>
        <source>The portal&apos;s writes are refused in it, too.</source>
        <translation>Durante ella se rechaza también lo que escribe el portal.</translation>
    </message>
    <message>
        <source>The program never shows administrators whose it was; they see it counted, without a person.</source>
        <translation>El programa nunca muestra a los administradores de quién era; lo ven contado, sin la persona.</translation>
    </message>
    <message numerus="yes">
        <source>The program shows administrators whose it was for %n days, then without the person.</source>
        <translation>
            <numerusform>El programa muestra a los administradores de quién era durante %Ln día; después, sin la persona.</numerusform>
            <numerusform>El programa muestra a los administradores de quién era durante %Ln días; después, sin la persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason holds what it would erase (a name, number, title or file name) and is itself kept. Nothing was erased; word it without.</source>
        <translation>El motivo contiene lo que borraría (un nombre, un número, un título o un nombre de archivo) y él mismo se conserva. No se borró nada; redáctelo sin ello.</translation>
    </message>
    <message>
        <source>The record of incident {incident} knows no archive with this seal: its manifest was made anew, or nobody recorded it.</source>
        <translation>El registro del incidente {incident} no conoce ningún archivo con este sello: su manifiesto se rehízo o nadie lo registró.</translation>
    </message>
    <message>
        <source>The recorded file path was refused because {why}; nothing was read. Ask an administrator to correct the entry.</source>
        <translation>Se denegó la ruta registrada del archivo porque {why}; no se leyó nada. Un administrador debería corregir la entrada.</translation>
    </message>
    <message>
        <source>The repair was stopped before anything was changed, or goes on where it stopped next time.</source>
        <translation>La reparación se detuvo antes de cambiar nada, o la próxima vez sigue donde se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>The replica {host} is %n seconds behind.</source>
        <translation>
            <numerusform>La réplica {host} lleva %Ln segundo de retraso.</numerusform>
            <numerusform>La réplica {host} lleva %Ln segundos de retraso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replica {host} stands still and takes in nothing of what is written.</source>
        <translation>La réplica {host} está detenida y no recibe nada de lo que se escribe.</translation>
    </message>
    <message>
        <source>The report is not as it was signed: at least one letter of it was changed. Nothing in it counts; ask for the file that the audit wrote, or audit once more.</source>
        <translation>El informe no está como se firmó: se cambió al menos una letra. Nada de lo que contiene vale; pida el archivo que escribió la auditoría o audite otra vez.</translation>
    </message>
    <message>
        <source>The report {path} cannot be read ({strerror}). Nothing was checked; name one that an audit wrote.</source>
        <translation>El informe {path} no se puede leer ({strerror}). No se comprobó nada; indique uno que haya escrito una auditoría.</translation>
    </message>
    <message>
        <source>The restore drill of {when} did not bring everything back as it was backed up. Nothing of the department is touched; “backup verify” says what is damaged, and the next backup reads all files anew.</source>
        <translation>El simulacro de restauración del {when} no lo recuperó todo tal como se copió. No se ha tocado nada del departamento; «backup verify» dice qué está dañado, y la próxima copia lee de nuevo todos los archivos.</translation>
    </message>
    <message>
        <source>The restore was stopped before anything was switched. The database in use is as it was.</source>
        <translation>La restauración se detuvo antes de cambiar de base de datos. La base de datos en uso está como estaba.</translation>
    </message>
    <message>
        <source>The restore was stopped, and what it had restored was removed again.</source>
        <translation>La restauración se detuvo y lo que había restaurado se quitó de nuevo.</translation>
    </message>
    <message>
        <source>The restore was stopped. What it was restored into is of no use; restore into it anew.</source>
        <translation>La restauración se detuvo. Aquello en lo que se restauró no sirve; restaure en ello de nuevo.</translation>
    </message>
    <message>
        <source>The rights in {root} could not be given or looked at ({why}); what was made so far stays. Check that the folder above is there, and run this as root or as the store&apos;s owner on the machine that keeps the files.</source>
        <translation>Los permisos de {root} no se pudieron dar o mirar ({why}); lo hecho hasta ahora se conserva. Compruebe que existe la carpeta superior y ejecute esto como root o como propietario del almacén en la máquina que guarda los archivos.</translation>
    </message>
    <message>
        <source>The rights of the bucket {bucket} could not be given or looked at ({why}); what was made so far stays. Check the place, and use a key that may administer the bucket.</source>
        <translation>Los permisos del depósito {bucket} no se pudieron dar o mirar ({why}); lo hecho hasta ahora se conserva. Compruebe el lugar y use una clave que pueda administrar el depósito.</translation>
    </message>
    <message>
        <source>The role {role} lacks its parts {parts}.</source>
        <translation>Al rol {role} le faltan sus partes {parts}.</translation>
    </message>
    <message>
        <source>The rules of the database were away when these were written: an administrator of the server runs edumanage-desktop db upgrade, which puts them back and takes these up.</source>
        <translation>Las reglas de la base de datos no estaban cuando se escribieron estas filas: un administrador del servidor ejecuta edumanage-desktop db upgrade, que repone las reglas e incorpora las filas.</translation>
    </message>
    <message>
        <source>The runbook suggests nothing by this name. Nothing was recorded.</source>
        <translation>El manual de operación no propone nada con este nombre. No se registró nada.</translation>
    </message>
    <message>
        <source>The runbook&apos;s steps</source>
        <translation>Los pasos del manual de operación</translation>
    </message>
    <message>
        <source>The saved views in the database are as they were, for it did not take the change. What you see stays as you arranged it; try again when the database answers.</source>
        <translation>Las vistas guardadas en la base de datos están como estaban, porque no aceptó el cambio. Lo que se ve queda como se ha ordenado; se puede volver a intentar cuando la base de datos responda.</translation>
    </message>
    <message>
        <source>The schema is the one that the program needs.</source>
        <translation>El esquema es el que el programa necesita.</translation>
    </message>
    <message>
        <source>The schema is {revision}, which the program needs.</source>
        <translation>El esquema es {revision}, el que el programa necesita.</translation>
    </message>
    <message>
        <source>The sender is no e-mail address. Nothing was saved; type one at which somebody reads answers, as office@example.org.</source>
        <translation>El remitente no es una dirección de correo. No se guardó nada; hay que escribir una en la que alguien lea las respuestas, como office@example.org.</translation>
    </message>
    <message>
        <source>The server asks for the password itself, which this connection does not allow. It was not sent; name a certificate authority and, where PAM or LDAP checks passwords, say so in the connection.</source>
        <translation>El servidor pide la contraseña misma, lo que esta conexión no permite. No se envió; hay que indicar una autoridad de certificación y, donde PAM o LDAP comprueben las contraseñas, decirlo en la conexión.</translation>
    </message>
    <message>
        <source>The server did not take the rows of {table} as they are ({why}). Nothing was switched; check its character set and its log, and try again.</source>
        <translation>El servidor no aceptó las filas de {table} tal como son ({why}). No se conmutó nada; compruebe su juego de caracteres y su registro de actividad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was lost; check the network, then try again.</source>
        <translation>El servidor no responde. No se perdió nada; hay que comprobar la red y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The server does not give the account {login} of {who} the role that is noted for it.</source>
        <translation>El servidor no da a la cuenta {login} de {who} el rol que tiene anotado.</translation>
    </message>
    <message>
        <source>The server does not let {user} see transactions and what it knows of its tables. Nothing was changed; name an administrator of the server.</source>
        <translation>El servidor no deja que {user} vea las transacciones ni lo que sabe de sus tablas. No se cambió nada; indique un administrador del servidor.</translation>
    </message>
    <message>
        <source>The server has a database {name} that was not made for this, and that name is wanted for a database which is removed afterwards. Nothing was changed; rename it, or remove it if nobody needs it, then try again.</source>
        <translation>El servidor tiene una base de datos {name} que no se hizo para esto, y ese nombre hace falta para una base de datos que se quita después. No se cambió nada; cámbiele el nombre, o quítela si nadie la necesita, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server has an account of this name that is not one of ours. Nothing was changed; choose another login.</source>
        <translation>El servidor tiene una cuenta con este nombre que no es de las nuestras. No se cambió nada; hay que elegir otro usuario.</translation>
    </message>
    <message>
        <source>The server has an account {login} that stands in no row of the people.</source>
        <translation>El servidor tiene una cuenta {login} que no figura en ninguna fila de las personas.</translation>
    </message>
    <message>
        <source>The server has no account of this login that was made for this database. Nothing was changed; add the person again, or ask the server&apos;s administrator, who may see whose account it is.</source>
        <translation>El servidor no tiene ninguna cuenta con este usuario hecha para esta base de datos. No se cambió nada; hay que añadir de nuevo a la persona o consultar al administrador del servidor, que puede ver de quién es la cuenta.</translation>
    </message>
    <message>
        <source>The server has no account {login} of this department, though {who} is noted with it.</source>
        <translation>El servidor no tiene ninguna cuenta {login} de este departamento, aunque {who} está anotado con ella.</translation>
    </message>
    <message>
        <source>The server has no account {portal}. Nothing was changed; make it with a password first, or name it as USER@HOST.</source>
        <translation>El servidor no tiene ninguna cuenta {portal}. No se cambió nada; créela antes con una contraseña o indíquela como USER@HOST.</translation>
    </message>
    <message>
        <source>The server has no database of this name, or none that this login may use, as nobody may before what is restored into one is proven. Nothing was changed; check the name, or ask an administrator.</source>
        <translation>El servidor no tiene ninguna base de datos con este nombre, o ninguna que este usuario pueda usar, como no puede nadie mientras no esté comprobado lo restaurado en ella. No se cambió nada; hay que comprobar el nombre o preguntar a un administrador.</translation>
    </message>
    <message>
        <source>The server has shut this computer out, because too many of its connections broke off. Nothing was lost; ask an administrator to let it in again.</source>
        <translation>El servidor ha bloqueado este equipo porque demasiadas de sus conexiones se interrumpieron. No se perdió nada; pida a un administrador que lo deje entrar de nuevo.</translation>
    </message>
    <message>
        <source>The server has too many connections at this moment. Nothing was lost; this is tried again by itself.</source>
        <translation>El servidor tiene en este momento demasiadas conexiones. No se perdió nada; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The server is a node of a cluster that has lost the others: it neither reads nor writes. Nothing was lost; ask an administrator.</source>
        <translation>El servidor es un nodo de un clúster que ha perdido a los demás: ni lee ni escribe. No se perdió nada; pregunte a un administrador.</translation>
    </message>
    <message>
        <source>The server keeps the account {login} of {who} locked, though it is noted as enabled.</source>
        <translation>El servidor mantiene bloqueada la cuenta {login} de {who}, aunque está anotada como habilitada.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this computer. No password was sent; ask an administrator whether accounts may sign in from here.</source>
        <translation>El servidor no deja entrar a nadie desde este equipo. No se envió ninguna contraseña; pregunte a un administrador si las cuentas pueden iniciar sesión desde aquí.</translation>
    </message>
    <message>
        <source>The server offers no encrypted connection. No password was sent; ask an administrator to switch TLS on.</source>
        <translation>El servidor no ofrece una conexión cifrada. No se envió ninguna contraseña; un administrador debería activar TLS.</translation>
    </message>
    <message>
        <source>The server takes no writing: it is set to read_only.</source>
        <translation>El servidor no admite escritura: está puesto en read_only.</translation>
    </message>
    <message>
        <source>The server takes reading and writing.</source>
        <translation>El servidor admite lectura y escritura.</translation>
    </message>
    <message>
        <source>The server unlocks the account {login} and gives it the role that is noted for it; the password stays.</source>
        <translation>El servidor desbloquea la cuenta {login} y le da el rol que tiene anotado; la contraseña se queda.</translation>
    </message>
    <message>
        <source>The server wants this account to prove itself in a way that this program does not know. No password was sent; ask an administrator.</source>
        <translation>El servidor quiere que esta cuenta se acredite de una manera que este programa no conoce. No se envió ninguna contraseña; pregunte a un administrador.</translation>
    </message>
    <message>
        <source>The server&apos;s binary log is on, and this login may then make no triggers. Submissions are as they were; an administrator of the server sets log_bin_trust_function_creators=ON, or does this with the right SUPER.</source>
        <translation>El registro binario del servidor está activado y este usuario no puede entonces crear disparadores. Las entregas están como estaban; un administrador del servidor pone log_bin_trust_function_creators=ON, o lo hace con el derecho SUPER.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not hold at this time. No password was sent; check this computer&apos;s clock, or ask an administrator for a new certificate.</source>
        <translation>El certificado del servidor no es válido en este momento. No se envió ninguna contraseña; hay que comprobar el reloj de este equipo o pedir a un administrador un certificado nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate holds only until {ends}.</source>
        <translation>El certificado del servidor solo es válido hasta {ends}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate holds until {time}.</source>
        <translation>El certificado del servidor es válido hasta {time}.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. No password was sent; check the server&apos;s name, or ask an administrator.</source>
        <translation>El certificado del servidor es para otro nombre. No se envió ninguna contraseña; hay que comprobar el nombre del servidor o consultar a un administrador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is of nobody whom this computer trusts. No password was sent; name the right certificate authority, or ask an administrator.</source>
        <translation>El certificado del servidor no es de nadie en quien confíe este equipo. No se envió ninguna contraseña; hay que indicar la autoridad de certificación correcta o consultar a un administrador.</translation>
    </message>
    <message>
        <source>The server&apos;s computer answers, but no database listens at this port. Nothing was sent; check the port, or ask an administrator whether the database is running.</source>
        <translation>El equipo del servidor responde, pero ninguna base de datos escucha en este puerto. No se envió nada; hay que comprobar el puerto o preguntar a un administrador si la base de datos está en marcha.</translation>
    </message>
    <message>
        <source>The service is under maintenance until {until}. Nothing was recorded; try again then.</source>
        <translation>El servicio está en mantenimiento hasta {until}. No se registró nada; vuelva a intentarlo entonces.</translation>
    </message>
    <message>
        <source>The service is under maintenance. Nothing was recorded; try again afterwards.</source>
        <translation>El servicio está en mantenimiento. No se registró nada; se puede volver a intentar después.</translation>
    </message>
    <message>
        <source>The sheet could not be painted as PDF here, for a library of the window is missing or the disk is full. Nothing was written; name a file that ends in .html or .txt, and print that.</source>
        <translation>La hoja no se pudo componer aquí como PDF, porque falta una biblioteca de la ventana o el disco está lleno. No se escribió nada; indique un archivo que termine en .html o .txt e imprima ese.</translation>
    </message>
    <message>
        <source>The store cannot keep a file: {why}.</source>
        <translation>El almacén no puede guardar un archivo: {why}.</translation>
    </message>
    <message>
        <source>The store gave back other bytes than it was given. Let nobody hand in until its disk or server was looked at.</source>
        <translation>El almacén devolvió otros bytes que los que recibió. Nadie debería entregar hasta que se revise su disco o servidor.</translation>
    </message>
    <message>
        <source>The store gave the file back with the size and the SHA-256 that were recorded.</source>
        <translation>El almacén devolvió el archivo con el tamaño y el SHA-256 registrados.</translation>
    </message>
    <message>
        <source>The store is this department&apos;s</source>
        <translation>El almacén es el de este departamento</translation>
    </message>
    <message>
        <source>The store of the submitted files seems to be away, or to be another one: {missing} of {named} files that the tables name are not there. Earlier backups are as they were, and this one is not listed. Connect the store or name it with --store; where the files are really lost, back up with --accept-missing.</source>
        <translation>El almacén de los archivos entregados parece no estar, o ser otro: faltan {missing} de {named} archivos que nombran las tablas. Las copias anteriores están como estaban, y esta no figura en la lista. Conecte el almacén o nómbrelo con --store; si los archivos se han perdido de verdad, haga la copia con --accept-missing.</translation>
    </message>
    <message>
        <source>The stored file is not the one that was handed in (its size or checksum differs), so it is not shown. Tell an administrator, who can restore it from a backup.</source>
        <translation>El archivo guardado no es el que se entregó (su tamaño o su suma de comprobación difieren), así que no se muestra. Hay que avisar a un administrador, que puede restaurarlo de una copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>The student does not see the decision yet: the setting feedback_delay_minutes holds it back (%n minutes).</source>
        <translation>
            <numerusform>El estudiante aún no ve la decisión: el ajuste feedback_delay_minutes la retiene (%Ln minuto).</numerusform>
            <numerusform>El estudiante aún no ve la decisión: el ajuste feedback_delay_minutes la retiene (%Ln minutos).</numerusform>
        </translation>
    </message>
    <message>
        <source>The student does not see the feedback, though the setting feedback_delay_minutes is 0. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>El estudiante no ve los comentarios, aunque el ajuste feedback_delay_minutes es 0. Hay que volver a crear vistas, disparadores y derechos (`db downgrade --to 0001`, `db upgrade`); todas las filas se conservan.</translation>
    </message>
    <message>
        <source>The student hands in what is taken, or an administrator changes the setting under Department.</source>
        <translation>El estudiante entrega lo que se admite, o un administrador cambia el ajuste en Departamento.</translation>
    </message>
    <message>
        <source>The student is told when it is time</source>
        <translation>El estudiante se entera a su debido tiempo</translation>
    </message>
    <message>
        <source>The student reads the feedback at once, though the setting feedback_delay_minutes says {minutes}. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>El estudiante lee los comentarios de inmediato, aunque el ajuste feedback_delay_minutes dice {minutes}. Hay que volver a crear vistas, disparadores y derechos (`db downgrade --to 0001`, `db upgrade`); todas las filas se conservan.</translation>
    </message>
    <message>
        <source>The student sees the feedback at once, as the setting feedback_delay_minutes says.</source>
        <translation>El estudiante ve los comentarios de inmediato, como dice el ajuste feedback_delay_minutes.</translation>
    </message>
    <message>
        <source>The submission carries faculty id {id} since it came on {when}.</source>
        <translation>La entrega lleva el id de docente {id} desde que llegó el {when}.</translation>
    </message>
    <message>
        <source>The submission carries faculty id {id} since it was changed outside this program on {when}, by {actor}.</source>
        <translation>La entrega lleva el id de docente {id} desde que se cambió fuera de este programa el {when}, por {actor}.</translation>
    </message>
    <message>
        <source>The submission carries faculty id {id}.</source>
        <translation>La entrega lleva el id de docente {id}.</translation>
    </message>
    <message>
        <source>The submission carries faculty id {id}: {actor} moved it on {when}, because “{reason}”.</source>
        <translation>La entrega lleva el id de docente {id}: {actor} la pasó el {when}, porque «{reason}».</translation>
    </message>
    <message>
        <source>The submission stands in the database, but its history is not what it should be. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`), and look at `history verify`; every row stays.</source>
        <translation>La entrega está en la base de datos, pero su historial no es el que debería. Hay que volver a crear vistas, disparadores y derechos (`db downgrade --to 0001`, `db upgrade`) y mirar `history verify`; todas las filas se conservan.</translation>
    </message>
    <message>
        <source>The submission that this was about is not in the database, or was erased since.</source>
        <translation>La entrega de la que trataba esto no está en la base de datos, o se borró desde entonces.</translation>
    </message>
    <message>
        <source>The submission&apos;s status does not allow this action. Nothing was recorded.</source>
        <translation>El estado de la entrega no permite esta acción. No se registró nada.</translation>
    </message>
    <message>
        <source>The submission, its file and its history stand in the database as they were handed in.</source>
        <translation>La entrega, su archivo y su historial están en la base de datos tal como se entregaron.</translation>
    </message>
    <message>
        <source>The system found no program for this file. Save a copy and open it with a program of your choice.</source>
        <translation>El sistema no encontró ningún programa para este archivo. Se puede guardar una copia y abrirla con otro programa.</translation>
    </message>
    <message>
        <source>The table student_uploads here is not the portal&apos;s (its columns differ). Nothing was changed.</source>
        <translation>La tabla student_uploads de aquí no es la del portal (sus columnas difieren). No se cambió nada.</translation>
    </message>
    <message>
        <source>The temporary folder of this computer, {folder}, cannot hold what this takes ({why}). What was there before is as it was; make room there, or name another folder in TMPDIR, then try again.</source>
        <translation>En la carpeta temporal de este equipo, {folder}, no cabe lo que esto ocupa ({why}). Lo que había antes está como estaba; haga sitio allí o indique otra carpeta en TMPDIR, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The test faculty member approved the new revision.</source>
        <translation>El docente de prueba aprobó la nueva versión.</translation>
    </message>
    <message>
        <source>The test faculty member chose a password and signed in, and the sign-in was recorded.</source>
        <translation>El docente de prueba eligió una contraseña e inició sesión, y quedó registrado.</translation>
    </message>
    <message>
        <source>The test faculty member opened the file, and it is what was handed in.</source>
        <translation>El docente de prueba abrió el archivo, y es lo que se entregó.</translation>
    </message>
    <message>
        <source>The test faculty member rejected the submission with feedback.</source>
        <translation>El docente de prueba rechazó la entrega con comentarios.</translation>
    </message>
    <message>
        <source>The test faculty member sees the submission without its file or history. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>El docente de prueba ve la entrega sin su archivo o su historial. Hay que volver a crear vistas, disparadores y derechos (`db downgrade --to 0001`, `db upgrade`); todas las filas se conservan.</translation>
    </message>
    <message>
        <source>The test faculty member&apos;s queue does not show the submission. Make views, triggers and rights anew (`db downgrade --to 0001`, `db upgrade`); every row stays.</source>
        <translation>La cola del docente de prueba no muestra la entrega. Hay que volver a crear vistas, disparadores y derechos (`db downgrade --to 0001`, `db upgrade`); todas las filas se conservan.</translation>
    </message>
    <message>
        <source>The test faculty member&apos;s queue shows the submission with its file and history.</source>
        <translation>La cola del docente de prueba muestra la entrega con su archivo y su historial.</translation>
    </message>
    <message>
        <source>The test student chose a password and signed in, and the sign-in was recorded.</source>
        <translation>El estudiante de prueba eligió una contraseña e inició sesión, y quedó registrado.</translation>
    </message>
    <message>
        <source>The test student handed in a file of {size} bytes and got the receipt for number {upload}.</source>
        <translation>El estudiante de prueba entregó un archivo de {size} bytes y recibió el resguardo del número {upload}.</translation>
    </message>
    <message>
        <source>The test student handed in a new revision, and the faculty member sees the one before it.</source>
        <translation>El estudiante de prueba entregó una nueva versión, y el docente ve la anterior.</translation>
    </message>
    <message>
        <source>The test student withdrew both submissions.</source>
        <translation>El estudiante de prueba retiró ambas entregas.</translation>
    </message>
    <message>
        <source>The texts of views were not compared: that makes a view for a moment, which was refused here.</source>
        <translation>Los textos de las vistas no se compararon: para ello se crea una vista por un momento, y eso se denegó aquí.</translation>
    </message>
    <message>
        <source>The time at which an assignment closes is a day and hour, or empty. Nothing was saved.</source>
        <translation>El momento en que cierra una tarea es un día y una hora, o queda vacío. No se guardó nada.</translation>
    </message>
    <message>
        <source>The time is a whole number of seconds, at most a day. Nothing was changed.</source>
        <translation>El tiempo es un número entero de segundos, como máximo un día. No se cambió nada.</translation>
    </message>
    <message>
        <source>The time to hand in for this assignment is over. Nothing was handed in; ask your faculty member, or let the registrar&apos;s office hand it in for you.</source>
        <translation>El plazo de entrega de esta tarea ha terminado. No se entregó nada; pregunte a su docente o pida a la secretaría que lo entregue por usted.</translation>
    </message>
    <message>
        <source>The time, and the name of the computer; and a sign-in with your login that was refused, when and why.</source>
        <translation>La hora y el nombre del equipo; y un inicio de sesión con su usuario que se rechazó, cuándo y por qué.</translation>
    </message>
    <message>
        <source>The time, what was refused and by which rule, or what the error was; no text and no file of yours.</source>
        <translation>La hora, qué se rechazó y por qué regla, o cuál fue el error; ningún texto ni archivo suyo.</translation>
    </message>
    <message>
        <source>The time, whether it went well and what stopped it if not, how many files there were, how large they were together, and how long it took.</source>
        <translation>La hora, si salió bien y, si no, qué lo detuvo, cuántos archivos había, cuánto ocupaban juntos y cuánto tardó.</translation>
    </message>
    <message>
        <source>The trigger {name} is missing: what it judges is judged no more.</source>
        <translation>Falta el disparador {name}: lo que juzga ya no se juzga.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. No backups were begun; try again, and write it down.</source>
        <translation>Las dos frases de contraseña no son iguales. No se empezó ninguna copia; inténtelo de nuevo y anótela.</translation>
    </message>
    <message>
        <source>The upgrade was stopped before the migration. The schema is as it was.</source>
        <translation>La actualización se detuvo antes de la migración. El esquema está como estaba.</translation>
    </message>
    <message>
        <source>The verification was stopped; what was not read yet is not proven.</source>
        <translation>La verificación se detuvo; lo que aún no se leyó no está comprobado.</translation>
    </message>
    <message>
        <source>The view of {login} has submission {id}, but this account cannot read it now.</source>
        <translation>La vista de {login} tiene la entrega {id}, pero esta cuenta no puede leerla ahora.</translation>
    </message>
    <message>
        <source>The view was not saved, for there is room for 200 of them. What you see stays as you arranged it; delete a view that you no longer need, then save again.</source>
        <translation>La vista no se guardó, porque caben 200. Lo que se ve queda como se ha ordenado; hay que eliminar una vista que ya no haga falta y guardar de nuevo.</translation>
    </message>
    <message>
        <source>The way down to schema {to} would lose what stands in {what}. Nothing was taken down; go back to a backup by restoring it, which keeps the database of now beside.</source>
        <translation>Bajar al esquema {to} haría perder lo que hay en {what}. No se bajó nada; vuelva a una copia restaurándola, lo que conserva aparte la base de datos actual.</translation>
    </message>
    <message>
        <source>The way is encrypted ({cipher}), and nobody checked who answers.</source>
        <translation>El camino está cifrado ({cipher}), y nadie comprobó quién responde.</translation>
    </message>
    <message>
        <source>The way is encrypted ({cipher}), and the server proved who it is.</source>
        <translation>El camino está cifrado ({cipher}), y el servidor demostró quién es.</translation>
    </message>
    <message>
        <source>The way is not encrypted; it does not leave this computer.</source>
        <translation>El camino no está cifrado; no sale de este equipo.</translation>
    </message>
    <message>
        <source>The webhook at {host} took no alert ({why}). The alert stands in the window; the next run tries again.</source>
        <translation>El webhook de {host} no aceptó una alerta ({why}). La alerta figura en la ventana; la próxima ejecución lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The work was retrieved all the same: it was too late to stop that.</source>
        <translation>El trabajo se recuperó de todos modos: era demasiado tarde para detenerlo.</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing.</source>
        <translation>Falta el objeto {name} ({kind}).</translation>
    </message>
    <message>
        <source>The {kind} {name} is not as the migration wrote it.</source>
        <translation>El objeto {name} ({kind}) no está como lo escribió la migración.</translation>
    </message>
    <message>
        <source>The {kind} {name} runs by the rights of {owner}, and not by those of {wanted}.</source>
        <translation>El objeto {name} ({kind}) se ejecuta con los permisos de {owner}, y no con los de {wanted}.</translation>
    </message>
    <message>
        <source>There are backups in {place} already, so none were begun anew and nothing was changed. Leave --new out, which is for the first backup in a place alone.</source>
        <translation>Ya hay copias en {place}, así que no se empezó ninguna de nuevo y no se cambió nada. Omita --new, que es solo para la primera copia en un lugar.</translation>
    </message>
    <message>
        <source>There are backups since {first}, and none was ever proven restorable: a restore drill is overdue. It touches nothing that is in use; begin one from the menu, or by “backup drill”.</source>
        <translation>Hay copias desde {first} y de ninguna se ha comprobado nunca que se pueda restaurar: un simulacro de restauración lleva retraso. No toca nada de lo que está en uso; empiece uno desde el menú o con «backup drill».</translation>
    </message>
    <message>
        <source>There are no accounts without a name, no test database and no outdated ways of signing in.</source>
        <translation>No hay cuentas sin nombre, ni base de datos de prueba, ni formas anticuadas de iniciar sesión.</translation>
    </message>
    <message>
        <source>There are no backups in {place}, so none was added. A drive or network share that is not connected looks the same: connect it; or begin backups there, with --new once.</source>
        <translation>No hay copias en {place}, así que no se añadió ninguna. Una unidad o un recurso de red sin conectar se ve igual: conéctelo, o empiece allí las copias, con --new una sola vez.</translation>
    </message>
    <message>
        <source>There are no backups of EduManage in {place}. Nothing was changed; check the place.</source>
        <translation>No hay copias de EduManage en {place}. No se cambió nada; compruebe el lugar.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Nothing was written; name another, or remove that one.</source>
        <translation>Ya existe un archivo {path}. No se escribió nada; indique otro o quite ese.</translation>
    </message>
    <message>
        <source>There is archived work whose files are not there, {key} the first. Nothing was changed; copy all files of the archive from {place} first, or retrieve that work.</source>
        <translation>Hay trabajos archivados cuyos archivos no están; el primero, {key}. No se cambió nada; copie antes todos los archivos del archivo histórico desde {place}, o recupere esos trabajos.</translation>
    </message>
    <message>
        <source>There is no LibreOffice on this computer that could lay this document out; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation>En este equipo no hay LibreOffice que pueda maquetar este documento; el archivo está intacto. Se puede abrir con otro programa o guardar una copia.</translation>
    </message>
    <message>
        <source>There is no account to ask about.</source>
        <translation>No hay ninguna cuenta por la que preguntar.</translation>
    </message>
    <message>
        <source>There is no account {login}. Nothing was changed; People lists them.</source>
        <translation>No existe la cuenta {login}. No se cambió nada; Personas las enumera.</translation>
    </message>
    <message>
        <source>There is no active faculty member {faculty}, so nothing was looked at. Choose somebody else.</source>
        <translation>No hay ningún docente activo {faculty}, así que no se miró nada. Elija a otra persona.</translation>
    </message>
    <message>
        <source>There is no backup &apos;{snapshot}&apos; in this repository. Nothing was changed; `backup list` names all.</source>
        <translation>No hay ninguna copia «{snapshot}» en este repositorio. No se cambió nada; `backup list` las nombra todas.</translation>
    </message>
    <message>
        <source>There is no backup in this repository yet. Nothing was changed.</source>
        <translation>Todavía no hay ninguna copia en este repositorio. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no backup in this repository.</source>
        <translation>No hay ninguna copia en este repositorio.</translation>
    </message>
    <message>
        <source>There is no backup that a copy could be made of.</source>
        <translation>No hay ninguna copia de seguridad de la que hacer una copia de prueba.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>No contiene ningún archivo.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed; name the file that the downgrade wrote.</source>
        <translation>No hay ningún archivo {path}. No se cambió nada; hay que indicar el que escribió la bajada de versión.</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>Todavía no hay historial.</translation>
    </message>
    <message>
        <source>There is no incident {incident}. Nothing was changed; `incident list` names them.</source>
        <translation>No existe el incidente {incident}. No se cambió nada; `incident list` los nombra.</translation>
    </message>
    <message>
        <source>There is no item {item} on the checklist. Nothing was recorded.</source>
        <translation>No existe el punto {item} en la lista de comprobación. No se registró nada.</translation>
    </message>
    <message>
        <source>There is no keyring, and the key that signs reports cannot be kept in {path} ({strerror}). Nothing was audited; check the folder and the room, then try again.</source>
        <translation>No hay llavero, y la clave que firma los informes no se puede guardar en {path} ({strerror}). No se auditó nada; compruebe la carpeta y el espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no schema before this one. Nothing was changed.</source>
        <translation>No hay ningún esquema anterior a este. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no schema revision &apos;{revision}&apos; here, only {end} and {known}. Nothing was changed.</source>
        <translation>Aquí no hay ninguna versión del esquema «{revision}», solo {end} y {known}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no setting of this name. Nothing was changed.</source>
        <translation>No hay ningún ajuste con este nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no submission to look at.</source>
        <translation>No hay ninguna entrega que mirar.</translation>
    </message>
    <message>
        <source>There is no submission yet whose file the store could be compared with.</source>
        <translation>Todavía no hay ninguna entrega con cuyo archivo comparar el almacén.</translation>
    </message>
    <message>
        <source>There is no submission {id}.</source>
        <translation>No existe la entrega {id}.</translation>
    </message>
    <message>
        <source>There is no submission {upload} in the backup {snapshot}. Nothing was changed; choose another.</source>
        <translation>No hay ninguna entrega {upload} en la copia {snapshot}. No se cambió nada; elija otra.</translation>
    </message>
    <message>
        <source>There is no submission {upload}, neither in the archive nor outside. Nothing was changed; look at the list of what is archived.</source>
        <translation>No hay ninguna entrega {upload}, ni en el archivo histórico ni fuera de él. No se cambió nada; consulte la lista de lo archivado.</translation>
    </message>
    <message>
        <source>There is no such faculty member here. Nothing was changed; import them first.</source>
        <translation>Aquí no hay ningún docente así. No se cambió nada; antes hay que importarlo.</translation>
    </message>
    <message>
        <source>There is no such student here. Nothing was recorded; import the student first.</source>
        <translation>Aquí no hay ningún estudiante así. No se registró nada; antes hay que importarlo.</translation>
    </message>
    <message>
        <source>There is no such table here. Nothing was done; `maintain growth` names all.</source>
        <translation>Aquí no hay tal tabla. No se hizo nada; `maintain growth` las nombra todas.</translation>
    </message>
    <message>
        <source>There was no incident yet. Nothing was changed.</source>
        <translation>Todavía no hubo ningún incidente. No se cambió nada.</translation>
    </message>
    <message>
        <source>These accept the login too: {names}.</source>
        <translation>Estos también aceptan el usuario: {names}.</translation>
    </message>
    <message>
        <source>These are not two submissions. Nothing was recorded.</source>
        <translation>No son dos entregas. No se registró nada.</translation>
    </message>
    <message>
        <source>These backups are encrypted in a way that this program does not know. Nothing was changed; install the current program.</source>
        <translation>Estas copias están cifradas de un modo que este programa no conoce. No se cambió nada; instale el programa actual.</translation>
    </message>
    <message>
        <source>These backups are encrypted, and nobody gave their passphrase. Nothing was changed; it stands on the recovery sheet.</source>
        <translation>Estas copias están cifradas y nadie indicó su frase de contraseña. No se cambió nada; está en la hoja de recuperación.</translation>
    </message>
    <message>
        <source>These indexes are made, by the statements of the migrations: {indexes}.</source>
        <translation>Se crean estos índices, con las instrucciones de las migraciones: {indexes}.</translation>
    </message>
    <message>
        <source>These indexes are made, by the statements of the migrations: {indexes}. The database looks at these tables anew: {tables}.</source>
        <translation>Se crean estos índices, con las instrucciones de las migraciones: {indexes}. La base de datos vuelve a examinar estas tablas: {tables}.</translation>
    </message>
    <message>
        <source>These indexes are missing: {listed}.</source>
        <translation>Faltan estos índices: {listed}.</translation>
    </message>
    <message>
        <source>These indexes are there and switched off: {listed}.</source>
        <translation>Estos índices existen y están desactivados: {listed}.</translation>
    </message>
    <message>
        <source>These roles do not go together, or one is unknown. Nothing was changed.</source>
        <translation>Estos roles no son compatibles, o uno es desconocido. No se cambió nada.</translation>
    </message>
    <message>
        <source>These sessions are ended, and what they did not commit is taken back: {listed}. The events tell of each.</source>
        <translation>Se terminan estas sesiones y se revierte lo que no confirmaron: {listed}. Los sucesos hablan de cada una.</translation>
    </message>
    <message>
        <source>These words are longer than {longest} letters. Nothing was recorded; say it more shortly.</source>
        <translation>Estas palabras tienen más de {longest} letras. No se registró nada; dígalo más brevemente.</translation>
    </message>
    <message>
        <source>These words are too long to be recorded. Nothing was recorded; say it more shortly.</source>
        <translation>Estas palabras son demasiado largas para registrarlas. No se registró nada; dígalo más brevemente.</translation>
    </message>
    <message>
        <source>They cannot sign in: make them an account under People, or disable them if they are gone.</source>
        <translation>No puede iniciar sesión: créele una cuenta en Personas, o deshabilite a quien ya no esté.</translation>
    </message>
    <message>
        <source>They take room and hinder nothing. Clear them with: edumanage-desktop store sweep, or let work --once do it.</source>
        <translation>Ocupan espacio y no estorban a nada. Límpielos con: edumanage-desktop store sweep, o deje que lo haga work --once.</translation>
    </message>
    <message>
        <source>This account does not see the accounts of the server. Nothing was written; name an administrator of the server, such as root, or none.</source>
        <translation>Esta cuenta no ve las cuentas del servidor. No se ha escrito nada; indicar un administrador del servidor, como root, o ninguno.</translation>
    </message>
    <message>
        <source>This account has as many connections open as it may. Nothing was lost. Close other windows and programs in which it is signed in; this is tried again by itself.</source>
        <translation>Esta cuenta tiene abiertas todas las conexiones que puede. No se perdió nada. Conviene cerrar otras ventanas y programas en los que haya iniciado sesión; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>This account is disabled. Nothing was changed; ask an administrator.</source>
        <translation>Esta cuenta está desactivada. No se cambió nada; conviene consultar a un administrador.</translation>
    </message>
    <message>
        <source>This account may not read everything, so nothing was backed up. On a server a backup is taken by an account with the role &apos;backup&apos;, in a file by an administrator too.</source>
        <translation>Esta cuenta no puede leerlo todo, así que no se copió nada. En un servidor, la copia la hace una cuenta con el rol «backup»; en un archivo, también un administrador.</translation>
    </message>
    <message>
        <source>This account may not read which files there are, so none was looked at and none was put back. On a server an account with the role &apos;backup&apos; puts files back, in a file an administrator too.</source>
        <translation>Esta cuenta no puede leer qué archivos hay, así que no se miró ni se repuso ninguno. En un servidor los repone una cuenta con el rol «backup»; en una base de datos incrustada, también un administrador.</translation>
    </message>
    <message>
        <source>This account may not read which files there are, so none was looked at. On a server an account with the role &apos;backup&apos; reads that, in a file an administrator too.</source>
        <translation>Esta cuenta no puede leer qué archivos hay, así que no se miró ninguno. En un servidor eso lo lee una cuenta con el rol «backup»; en un archivo, también un administrador.</translation>
    </message>
    <message>
        <source>This act has no proper identifier, so it was neither kept nor sent. Try again.</source>
        <translation>Este acto no tiene un identificador correcto, así que no se guardó ni se envió. Hay que volver a intentarlo.</translation>
    </message>
    <message>
        <source>This action was already recorded with other contents. Nothing was recorded again.</source>
        <translation>Esta acción ya se registró con otro contenido. No se registró nada de nuevo.</translation>
    </message>
    <message>
        <source>This assignment of this course and term is there already. Nothing was saved; change that one.</source>
        <translation>Esta tarea de este curso y periodo ya existe. No se guardó nada; cambie aquella.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version (schema {revision}). Nothing was changed; install the current program.</source>
        <translation>Esta copia la hizo una versión más nueva (esquema {revision}). No se cambió nada; instale el programa actual.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer has no keyring that is open to EduManage, so it does not remember passwords. Nothing was written; type the password each time.</source>
        <translation>Este equipo no tiene ningún llavero abierto para EduManage, así que no recuerda contraseñas. No se escribió nada; la contraseña se escribe cada vez.</translation>
    </message>
    <message>
        <source>This computer knows no group {missing}, so nothing was changed. Make it with `groupadd --system`, or name another one.</source>
        <translation>Este equipo no conoce ningún grupo {missing}, así que no se cambió nada. Créelo con `groupadd --system` o indique otro.</translation>
    </message>
    <message>
        <source>This computer knows no user {owner} (--store-owner), so nothing was changed. Make it with `useradd --system`, or name another one.</source>
        <translation>Este equipo no conoce ningún usuario {owner} (--store-owner), así que no se cambió nada. Créelo con `useradd --system` o indique otro.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the server&apos;s.</source>
        <translation>El reloj de este equipo va {seconds} s adelantado respecto al del servidor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the server&apos;s.</source>
        <translation>El reloj de este equipo va {seconds} s atrasado respecto al del servidor.</translation>
    </message>
    <message>
        <source>This database belongs to another program. Nothing was changed; choose another file.</source>
        <translation>Esta base de datos es de otro programa. No se cambió nada; hay que elegir otro archivo.</translation>
    </message>
    <message>
        <source>This database has nothing of ours yet, so there is nothing to deploy over. Nothing was changed; bring it up with: edumanage-desktop db upgrade, and on a server with: server prepare.</source>
        <translation>Esta base de datos no tiene todavía nada nuestro, así que no hay nada sobre lo que desplegar. No se cambió nada; prepárela con: edumanage-desktop db upgrade, y en un servidor con: server prepare.</translation>
    </message>
    <message>
        <source>This database has schema {revision}, the program needs {head}. Nothing was changed; an administrator upgrades it with: edumanage-desktop db upgrade.</source>
        <translation>Esta base de datos tiene el esquema {revision} y el programa necesita {head}. No se cambió nada; un administrador la actualiza con: edumanage-desktop db upgrade.</translation>
    </message>
    <message>
        <source>This database holds no EduManage tables. Nothing was changed; choose another database.</source>
        <translation>Esta base de datos no contiene tablas de EduManage. No se cambió nada; hay que elegir otra.</translation>
    </message>
    <message>
        <source>This database holds work already, and its rules are not all there, so nothing was restored into it and nothing was changed. Where a restore into it was ended after its proof, db upgrade finishes that; else name an empty one.</source>
        <translation>Esta base de datos ya contiene trabajos y le faltan reglas, así que no se restauró nada en ella y no se cambió nada. Si una restauración se interrumpió tras su comprobación, db upgrade la termina; si no, hay que indicar una vacía.</translation>
    </message>
    <message>
        <source>This database holds work already, so no sample was put into it and nothing was changed. Choose an empty database.</source>
        <translation>Esta base de datos ya contiene trabajos, así que no se puso en ella ninguna muestra y no se cambió nada. Elija una base de datos vacía.</translation>
    </message>
    <message>
        <source>This database holds work already, so nothing was restored into it and nothing was changed. Name an empty one, or restore in place of it.</source>
        <translation>Esta base de datos ya contiene trabajos, así que no se restauró nada en ella y no se cambió nada. Indique una vacía, o restaure en su lugar.</translation>
    </message>
    <message>
        <source>This database was made by a newer version (schema {revision}). Nothing was changed; install the current program.</source>
        <translation>Esta base de datos la hizo una versión más nueva (esquema {revision}). No se cambió nada; hay que instalar el programa actual.</translation>
    </message>
    <message>
        <source>This department takes no texts, documents, pictures or archives, so there is nothing to hand in. Look at the settings takes_texts, takes_documents, takes_pictures and takes_archives.</source>
        <translation>Este departamento no acepta textos, documentos, imágenes ni archivos comprimidos, así que no hay nada que entregar. Hay que revisar los ajustes takes_texts, takes_documents, takes_pictures y takes_archives.</translation>
    </message>
    <message>
        <source>This document is too large to be laid out here; the file itself is unharmed. Open it with your own program, or save a copy.</source>
        <translation>Este documento es demasiado grande para maquetarlo aquí; el archivo está intacto. Se puede abrir con otro programa o guardar una copia.</translation>
    </message>
    <message>
        <source>This document made LibreOffice fail, so it was stopped; the file itself is unharmed. Open it with your own program only if you trust it, or save a copy.</source>
        <translation>Este documento hizo fallar a LibreOffice, así que se detuvo; el archivo está intacto. Solo conviene abrirlo con otro programa si es de confianza, o guardar una copia.</translation>
    </message>
    <message>
        <source>This file cannot be read ({strerror}). Nothing was added; choose another one.</source>
        <translation>Este archivo no se puede leer ({strerror}). No se añadió nada; hay que elegir otro.</translation>
    </message>
    <message>
        <source>This file holds more text than a template may. Nothing was saved; choose a shorter one.</source>
        <translation>Este archivo contiene más texto del que puede tener una plantilla. No se guardó nada; hay que elegir uno más corto.</translation>
    </message>
    <message>
        <source>This file is a program or a script and is not started from here. Save a copy if you want to look into it.</source>
        <translation>Este archivo es un programa o un guion y no se inicia desde aquí. Se puede guardar una copia para examinarlo.</translation>
    </message>
    <message>
        <source>This file is larger than a full library. Nothing was added; choose another file.</source>
        <translation>Este archivo es mayor que una biblioteca llena. No se añadió nada; hay que elegir otro.</translation>
    </message>
    <message>
        <source>This file is no library of feedback. Nothing was added; choose one that was exported here, or see the user guide for its form.</source>
        <translation>Este archivo no es una biblioteca de comentarios. No se añadió nada; hay que elegir una exportada aquí, o consultar su formato en la guía.</translation>
    </message>
    <message>
        <source>This folder cannot be read ({why}). Check your right to it.</source>
        <translation>No se puede leer esta carpeta ({why}). Compruebe su permiso.</translation>
    </message>
    <message>
        <source>This is a damaged database, or none. Nothing was changed; restore a backup or choose another.</source>
        <translation>Esta base de datos está dañada, o no lo es. No se cambió nada; hay que restaurar una copia de seguridad o elegir otra.</translation>
    </message>
    <message>
        <source>This is a database server, whose accounts are its own. Nothing was changed.</source>
        <translation>Esto es un servidor de bases de datos, con sus propias cuentas. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is a one-time password. Nothing was changed; choose a password of your own to go on.</source>
        <translation>Esta es una contraseña de un solo uso. No se cambió nada; para seguir hay que elegir una propia.</translation>
    </message>
    <message>
        <source>This is a spreadsheet&apos;s own file. Nothing was changed; save it as CSV (UTF-8) and import that.</source>
        <translation>Este es el formato propio de una hoja de cálculo. No se cambió nada; hay que guardarla como CSV (UTF-8) e importar eso.</translation>
    </message>
    <message>
        <source>This is no database URL in SQLAlchemy&apos;s form. Nothing was changed.</source>
        <translation>Esto no es una URL de base de datos en la forma de SQLAlchemy. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is no e-mail address, so nothing was sent. Type one as office@example.org.</source>
        <translation>Esto no es una dirección de correo, así que no se envió nada. Escriba una como office@example.org.</translation>
    </message>
    <message>
        <source>This is no name of an account of a computer.</source>
        <translation>Esto no es el nombre de una cuenta de un equipo.</translation>
    </message>
    <message>
        <source>This is no whole checkpoint of a history, so nothing was compared. Take the one that the backup kept.</source>
        <translation>Esto no es un punto de control completo de un historial, así que no se comparó nada. Hay que tomar el que guardó la copia de seguridad.</translation>
    </message>
    <message>
        <source>This is not the passphrase of these backups, whose key is whole. Nothing was changed; look at the recovery sheet and try again.</source>
        <translation>Esta no es la frase de contraseña de estas copias, cuya clave está íntegra. No se cambió nada; mire la hoja de recuperación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is the last administrator. Nothing was changed; make another one first.</source>
        <translation>Es la última cuenta de administración. No se cambió nada; antes hay que crear otra.</translation>
    </message>
    <message>
        <source>This library was exported by a newer program. Nothing was added; export it again for this version, or update.</source>
        <translation>Esta biblioteca la exportó un programa más nuevo. No se añadió nada; hay que exportarla de nuevo para esta versión, o actualizar.</translation>
    </message>
    <message>
        <source>This login and password are not accepted. Nothing was changed; check both and try again.</source>
        <translation>Este usuario y esta contraseña no se aceptan. No se cambió nada; hay que comprobar ambos y volver a intentarlo.</translation>
    </message>
    <message>
        <source>This login has no role in this database, or it was never prepared. Nothing was changed; ask an administrator.</source>
        <translation>Este usuario no tiene ningún rol en esta base de datos, o nunca se preparó. No se cambió nada; conviene consultar a un administrador.</translation>
    </message>
    <message>
        <source>This login may not edit what is kept here. Nothing was changed; ask an administrator.</source>
        <translation>Este usuario no puede editar lo que aquí se guarda. No se cambió nada; conviene consultar a un administrador.</translation>
    </message>
    <message>
        <source>This login reported more than may be reported in a while. Nothing more was recorded.</source>
        <translation>Este usuario ha informado de más de lo que se admite en un tiempo. No se registró nada más.</translation>
    </message>
    <message>
        <source>This mail was sent to try the settings of EduManage Desktop. It came, so they work.</source>
        <translation>Este correo se envió para probar la configuración de EduManage Desktop. Ha llegado, así que funciona.</translation>
    </message>
    <message>
        <source>This maintenance window is over: the database&apos;s clock says {now}. Nothing was planned; correct the times.</source>
        <translation>Esta ventana de mantenimiento ya pasó: el reloj de la base de datos marca {now}. No se planificó nada; corrija las horas.</translation>
    </message>
    <message>
        <source>This needs a bucket, an s3:// place; a folder has its system&apos;s rights.</source>
        <translation>Esto necesita un depósito, un lugar s3://; una carpeta tiene los permisos de su sistema.</translation>
    </message>
    <message>
        <source>This number belongs to archived work whose row left the portal&apos;s table. Nothing was written; retrieve that work first.</source>
        <translation>Este número pertenece a un trabajo archivado cuya fila salió de la tabla del portal. No se escribió nada; recupere antes ese trabajo.</translation>
    </message>
    <message>
        <source>This one-time password is no longer valid. Nothing was changed; ask an administrator for a new one.</source>
        <translation>Esta contraseña de un solo uso ya no vale. No se cambió nada; hay que pedir otra a un administrador.</translation>
    </message>
    <message>
        <source>This one-time password is no longer valid. Nothing was changed; ask for a new one.</source>
        <translation>Esta contraseña de un solo uso ya no vale. No se cambió nada; hay que pedir otra.</translation>
    </message>
    <message>
        <source>This password is for once only. Choose a password of your own to go on.</source>
        <translation>Esta contraseña vale una sola vez. Para seguir hay que elegir una propia.</translation>
    </message>
    <message>
        <source>This person already has an absence that begins on that day. Nothing was saved; change that one, or choose another day.</source>
        <translation>Esta persona ya tiene una ausencia que empieza ese día. No se guardó nada; hay que cambiar aquella o elegir otro día.</translation>
    </message>
    <message>
        <source>This schema knows no maintenance windows</source>
        <translation>Este esquema no conoce las ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>This schema knows no maintenance windows yet: nobody is held back during this upgrade.</source>
        <translation>Este esquema no conoce todavía las ventanas de mantenimiento: durante esta actualización no se retiene a nadie.</translation>
    </message>
    <message>
        <source>This server demands more of a password: more kinds of letters, digits and signs, or one that was not used before. Nothing was changed; choose another.</source>
        <translation>Este servidor exige más de una contraseña: más clases de letras, dígitos y signos, o una que no se haya usado. No se cambió nada; hay que elegir otra.</translation>
    </message>
    <message>
        <source>This server was not prepared for accounts. Nothing was changed; an administrator of the server runs: edumanage-desktop server prepare.</source>
        <translation>Este servidor no se preparó para cuentas. No se cambió nada; un administrador del servidor ejecuta: edumanage-desktop server prepare.</translation>
    </message>
    <message>
        <source>This setting cannot have this value. Nothing was changed.</source>
        <translation>Este ajuste no puede tener este valor. No se cambió nada.</translation>
    </message>
    <message>
        <source>This store does not tell how much is free.</source>
        <translation>Este almacén no dice cuánto espacio queda libre.</translation>
    </message>
    <message>
        <source>This submission is not, or no longer, yours to act on. Nothing was recorded.</source>
        <translation>Esta entrega no es, o ya no es, de su cargo. No se registró nada.</translation>
    </message>
    <message>
        <source>This submission was changed after you prepared your decision. Nothing was sent, and your decision is kept.</source>
        <translation>Esta entrega se cambió después de preparar la decisión. No se envió nada, y la decisión se conserva.</translation>
    </message>
    <message>
        <source>This submission was erased since, so it stays away. Nothing was changed.</source>
        <translation>Esta entrega se borró desde entonces, así que no vuelve. No se cambió nada.</translation>
    </message>
    <message>
        <source>This system does not tell how busy it is.</source>
        <translation>Este sistema no dice cuán ocupado está.</translation>
    </message>
    <message>
        <source>This system does not tell how much is free.</source>
        <translation>Este sistema no dice cuánto espacio queda libre.</translation>
    </message>
    <message>
        <source>This system does not tell how much memory is free.</source>
        <translation>Este sistema no dice cuánta memoria queda libre.</translation>
    </message>
    <message>
        <source>This system keeps the rights of files in another way, which is not looked at.</source>
        <translation>Este sistema guarda los permisos de los archivos de otra manera, que no se examina.</translation>
    </message>
    <message>
        <source>This work is not in the archive. Nothing was changed.</source>
        <translation>Este trabajo no está en el archivo histórico. No se cambió nada.</translation>
    </message>
    <message>
        <source>This work was decided later than the date that you chose, or nobody knows when. It was left as it is.</source>
        <translation>Este trabajo se decidió después de la fecha elegida, o no se sabe cuándo. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Title, description, course and assignment, files with their names, sizes and SHA-256, whom it went to, its status, and the words by which it is found; in the archive too, once it is decided and old.</source>
        <translation>Título, descripción, curso y tarea, archivos con sus nombres, tamaños y SHA-256, a quién llegó, su estado y las palabras con las que se encuentra; también en el archivo histórico, una vez decidida y antigua.</translation>
    </message>
    <message>
        <source>To be mended: {what}.</source>
        <translation>Por remediar: {what}.</translation>
    </message>
    <message>
        <source>To be reviewed again</source>
        <translation>Para revisar de nuevo</translation>
    </message>
    <message>
        <source>To get fewer of these mails or none: EduManage Desktop, menu of the window, Notifications…</source>
        <translation>Para recibir menos correos de estos o ninguno: EduManage Desktop, menú de la ventana, Notificaciones…</translation>
    </message>
    <message>
        <source>To get no more of these mails: answer this one, or ask the registrar to take out your address.</source>
        <translation>Para no recibir más correos de estos: responda a este o pida a la secretaría que quite su dirección.</translation>
    </message>
    <message>
        <source>Told {place} ({address}): {outcome}.</source>
        <translation>Aviso a {place} ({address}): {outcome}.</translation>
    </message>
    <message>
        <source>Told {place}: {outcome}.</source>
        <translation>Aviso a {place}: {outcome}.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords for this login. Nothing was changed; try again in %n seconds.</source>
        <translation>
            <numerusform>Demasiadas contraseñas erróneas para este usuario. No se cambió nada; se puede volver a intentar en %Ln segundo.</numerusform>
            <numerusform>Demasiadas contraseñas erróneas para este usuario. No se cambió nada; se puede volver a intentar en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transactions that rest and hold locks were looked for last at {moment}.</source>
        <translation>Las transacciones en reposo que retienen bloqueos se buscaron por última vez: {moment}.</translation>
    </message>
    <message>
        <source>Tried on a copy in {engine} alone, where it went well. This department is in {untried}, and there it was not tried: nobody who administers the server is named.</source>
        <translation>Probado solo en una copia en {engine}, donde salió bien. Este departamento está en {untried}, y allí no se probó: no se ha indicado ningún administrador del servidor.</translation>
    </message>
    <message>
        <source>Two roles cannot share a group, or students would read what staff reads. Nothing was changed; name three.</source>
        <translation>Dos roles no pueden compartir un grupo, o los estudiantes leerían lo que lee el personal. No se cambió nada; indique tres.</translation>
    </message>
    <message>
        <source>Type login and password anew; an administrator can reset the password.</source>
        <translation>Escriba de nuevo el usuario y la contraseña; un administrador puede restablecer la contraseña.</translation>
    </message>
    <message>
        <source>Type your password to sign in. Nothing was sent yet.</source>
        <translation>Para iniciar sesión hay que escribir la contraseña. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Update the statistics</source>
        <translation>Actualizar las estadísticas</translation>
    </message>
    <message>
        <source>Uploads fail</source>
        <translation>Fallan las entregas</translation>
    </message>
    <message>
        <source>Uploads work: a sample was handed in, found, opened, decided and put away again.</source>
        <translation>Las entregas funcionan: una muestra se entregó, se encontró, se abrió, se decidió y se volvió a retirar.</translation>
    </message>
    <message>
        <source>Verified at {time} by {login}.</source>
        <translation>Verificada el {time} por {login}.</translation>
    </message>
    <message>
        <source>Verify it, or restore it in a drill: `backup verify`, `backup drill`.</source>
        <translation>Verifíquela o restáurela en un simulacro: `backup verify`, `backup drill`.</translation>
    </message>
    <message>
        <source>Verify the history, and set right what was changed by who may not</source>
        <translation>Verificar el historial y corregir lo que cambió quien no tiene permiso</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Wait a moment and look again; who often sees this has an administrator raise max_connections.</source>
        <translation>Espere un momento y vuelva a mirar; si ocurre a menudo, pida a un administrador que aumente max_connections.</translation>
    </message>
    <message>
        <source>Way there and back</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Way to the database</source>
        <translation>Camino a la base de datos</translation>
    </message>
    <message>
        <source>What administrators may do here was not to be seen either.</source>
        <translation>Tampoco se pudo ver qué pueden hacer aquí los administradores.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What came of it is said in at most 1,000 characters. Nothing was noted; write it down.</source>
        <translation>El resultado se dice en 1000 caracteres como máximo. No se anotó nada; escríbalo.</translation>
    </message>
    <message>
        <source>What came of it is well or trouble. Nothing was noted.</source>
        <translation>El resultado es que fue bien o que hubo un problema. No se anotó nada.</translation>
    </message>
    <message>
        <source>What comes before it has to be mended first.</source>
        <translation>Antes hay que remediar lo que lo precede.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>What happened: {what}</source>
        <translation>Qué ocurrió: {what}</translation>
    </message>
    <message>
        <source>What is encrypted in the repository cannot be decrypted with its own key. Nothing was changed; verify the repository, and choose another backup.</source>
        <translation>Lo cifrado en el repositorio no se puede descifrar con su propia clave. No se cambió nada; verifique el repositorio y elija otra copia.</translation>
    </message>
    <message>
        <source>What is kept as the key that signs reports is none. Nothing was audited; remove it from the keyring, or the file {path}, and another one is made: earlier reports keep the fingerprint of the old one.</source>
        <translation>Lo que se guarda como clave que firma los informes no es ninguna clave. No se auditó nada; quítelo del llavero, o quite el archivo {path}, y se creará otra: los informes anteriores conservan la huella digital de la antigua.</translation>
    </message>
    <message>
        <source>What is packed in the backup cannot be unpacked. Nothing was changed; verify the repository, and choose another backup.</source>
        <translation>Lo comprimido en la copia no se puede descomprimir. No se cambió nada; verifique el repositorio y elija otra copia.</translation>
    </message>
    <message>
        <source>What is the same in other works</source>
        <translation>Lo que es igual en otros trabajos</translation>
    </message>
    <message>
        <source>What it needs was not well.</source>
        <translation>Lo que necesita no estaba bien.</translation>
    </message>
    <message>
        <source>What killed jobs left among the temporary files of this computer goes, saves that broke off a day ago and more, and files of the store that are older than 30 days and that nothing in the database names.</source>
        <translation>Se quita lo que dejaron procesos interrumpidos entre los archivos temporales de este equipo, lo que quedó a medio guardar hace un día o más, y los archivos del almacén de más de 30 días que nada nombra en la base de datos.</translation>
    </message>
    <message>
        <source>What people are told has at most 500 characters and no blanks at its ends. Nothing was planned.</source>
        <translation>Lo que se comunica tiene como máximo 500 caracteres y ningún espacio en los extremos. No se planificó nada.</translation>
    </message>
    <message>
        <source>What somebody only reads is recorded nowhere; sign-ins tell who could.</source>
        <translation>Lo que alguien solo lee no se registra en ninguna parte; los inicios de sesión dicen quién pudo.</translation>
    </message>
    <message>
        <source>What tells a file by its content is malformed. Nothing was saved; choose it anew.</source>
        <translation>Lo que identifica un archivo por su contenido está mal formado. No se guardó nada; hay que elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>What tells records apart never changes. Nothing was saved; add a new record instead.</source>
        <translation>Lo que distingue los registros no cambia nunca. No se guardó nada; hay que añadir un registro nuevo.</translation>
    </message>
    <message>
        <source>What the bucket really holds was not counted, for it holds too many files to be listed within two minutes. What the database names there is told all the same.</source>
        <translation>No se ha contado lo que contiene de verdad el depósito, pues tiene demasiados archivos para listarlos en dos minutos. Lo que la base de datos nombra allí se indica igualmente.</translation>
    </message>
    <message>
        <source>What the bucket really holds was not counted; its owner&apos;s key may list it. The store said: {why}</source>
        <translation>No se ha contado lo que contiene de verdad el depósito; la clave de su propietario puede listarlo. El almacén dijo: {why}</translation>
    </message>
    <message>
        <source>What the database knows of its tables</source>
        <translation>Lo que la base de datos sabe de sus tablas</translation>
    </message>
    <message>
        <source>What the database shows to this account</source>
        <translation>Qué muestra la base de datos a esta cuenta</translation>
    </message>
    <message>
        <source>What the store keeps under this path is no file (a folder, device or pipe), so nothing was read.</source>
        <translation>Lo que el almacén guarda en esta ruta no es un archivo (sino una carpeta, un dispositivo o una tubería), así que no se leyó nada.</translation>
    </message>
    <message>
        <source>What the window asks</source>
        <translation>Lo que consulta la ventana</translation>
    </message>
    <message>
        <source>What waits to be sent, drafts, the window&apos;s size, colours, language and keys, and a log of errors without texts. Files that you looked at are removed when you sign out. A connection for a shared machine keeps none of it.</source>
        <translation>Lo que espera a enviarse, los borradores, el tamaño de la ventana, los colores, el idioma y las teclas, y un registro de errores sin textos. Los archivos que miró se quitan al cerrar la sesión. Una conexión para un equipo compartido no guarda nada de esto.</translation>
    </message>
    <message>
        <source>What was done since the last good backup would be lost with the disk. Back up now.</source>
        <translation>Lo hecho desde la última copia buena se perdería con el disco. Haga una copia ahora.</translation>
    </message>
    <message>
        <source>What was handed in could not be put away, or its history went with it. Look at `history verify`; nobody but administrators sees it.</source>
        <translation>Lo entregado no se pudo retirar, o su historial desapareció con ello. Hay que mirar `history verify`; solo lo ven los administradores.</translation>
    </message>
    <message>
        <source>What was read from the store is not what was written.</source>
        <translation>Lo que se leyó del almacén no es lo que se escribió.</translation>
    </message>
    <message>
        <source>What was restored into this database is not proven to be what was backed up, so nobody works in it. Nothing was changed; restore into it again with backup restore, which clears it first, or with --accept-damage, to work in it as it is.</source>
        <translation>No está probado que lo restaurado en esta base de datos sea lo que se copió, así que nadie trabaja en ella. No se cambió nada; restaure de nuevo en ella con backup restore, que antes la vacía, o con --accept-damage, para trabajar en ella tal como está.</translation>
    </message>
    <message>
        <source>What you change in the register and in the settings</source>
        <translation>Lo que cambia en los registros y en los ajustes</translation>
    </message>
    <message>
        <source>What you did to a submission, and what was done to yours</source>
        <translation>Lo que usted hizo con una entrega, y lo que se hizo con las suyas</translation>
    </message>
    <message>
        <source>What you do for the service</source>
        <translation>Lo que hace por el servicio</translation>
    </message>
    <message>
        <source>What you had written when it went, with your name, if you chose to hand it on.</source>
        <translation>Lo que había escrito cuando pasó a otra persona, con su nombre, si decidió cederlo.</translation>
    </message>
    <message>
        <source>What you typed and have not sent yet could not be read: this computer is shared, and the database did not answer. It is as it was; it appears as soon as the database answers.</source>
        <translation>Lo escrito y aún no enviado no se pudo leer: este equipo es compartido y la base de datos no respondió. Está como estaba; aparecerá en cuanto la base de datos responda.</translation>
    </message>
    <message>
        <source>What you typed could not be kept on this computer ({strerror}). It is still in the window: send your decision, or copy the text, before you close the program.</source>
        <translation>Lo escrito no se pudo conservar en este equipo ({strerror}). Sigue en la ventana: hay que enviar la decisión o copiar el texto antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>What you typed could not be kept: this computer is shared and keeps nothing, and the database did not take it. It is still in the window: send your decision, or copy the text, before you close the program.</source>
        <translation>Lo escrito no se pudo conservar: este equipo es compartido y no guarda nada, y la base de datos no lo aceptó. Sigue en la ventana: hay que enviar la decisión o copiar el texto antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>What you typed to hand in could not be kept on this computer ({strerror}). It is still in the window: hand it in before you close the program.</source>
        <translation>Lo que escribió para entregar no se pudo conservar en este equipo ({strerror}). Sigue en la ventana: entréguelo antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>What you want to be told</source>
        <translation>De qué quiere que se le avise</translation>
    </message>
    <message>
        <source>What you were refused, and errors that your window met</source>
        <translation>Lo que se le rechazó, y los errores que encontró su ventana</translation>
    </message>
    <message>
        <source>What you write before you decide</source>
        <translation>Lo que escribe antes de decidir</translation>
    </message>
    <message>
        <source>When there is no room for files nothing more can be handed in. Make room, add to it, or archive decided work.</source>
        <translation>Cuando no queda espacio para archivos no se puede entregar nada más. Liberar espacio, ampliarlo o archivar trabajos decididos.</translation>
    </message>
    <message>
        <source>When you sign in and out</source>
        <translation>Cuándo inicia y cierra sesión</translation>
    </message>
    <message>
        <source>When {account} signed in: with no backup behind it</source>
        <translation>Al iniciar sesión {account}: sin ninguna copia como respaldo</translation>
    </message>
    <message>
        <source>Where the files are kept</source>
        <translation>Dónde se guardan los archivos</translation>
    </message>
    <message>
        <source>Whether somebody takes work is yes or no. Nothing was saved.</source>
        <translation>Si alguien acepta trabajos es sí o no. No se guardó nada.</translation>
    </message>
    <message>
        <source>Whether {host}, which takes no writes, keeps up as a replica is not shown to you; who administers the server grants REPLICATION CLIENT to the account that looks.</source>
        <translation>No se muestra si {host}, que no admite escrituras, sigue al día como réplica; quien administra el servidor concede REPLICATION CLIENT a la cuenta que vigila.</translation>
    </message>
    <message>
        <source>Who changed which record of students, faculty, assignments or settings, when, from what to what; changes of the mails&apos; settings are seen by administrators alone.</source>
        <translation>Quién cambió qué registro de estudiantes, docentes, tareas o ajustes, cuándo, de qué a qué; los cambios de los ajustes del correo los ven solo los administradores.</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>A quién se avisó</translation>
    </message>
    <message>
        <source>Whoever made it drops the index in a maintenance window, and an administrator makes the right one at once with: edumanage-desktop diagnose performance --mend.</source>
        <translation>Quien lo creó elimina el índice en una ventana de mantenimiento, y un administrador crea al momento el correcto con: edumanage-desktop diagnose performance --mend.</translation>
    </message>
    <message>
        <source>Whoever owns the file lets this account of the computer read and write it and its folder.</source>
        <translation>El propietario del archivo permite a esta cuenta del equipo leer y escribir el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>Whom people may ask</source>
        <translation>A quién se puede preguntar</translation>
    </message>
    <message>
        <source>Windows cannot work now and then. Decisions wait on their computers and are sent later; find out why.</source>
        <translation>De vez en cuando, las ventanas no pueden trabajar. Las decisiones esperan en sus equipos y se envían más tarde; averigüe por qué.</translation>
    </message>
    <message>
        <source>With this schema mails, the archive and alerts cannot be compared with the last deployment.</source>
        <translation>Con este esquema no se pueden comparar los correos, el archivo y los avisos con el último despliegue.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Within a day no hand-in failed, and no program recorded an error.</source>
        <translation>En un día no falló ninguna entrega y ningún programa registró un error.</translation>
    </message>
    <message>
        <source>Without TLS the password would cross the network in clear. Nothing was saved; choose STARTTLS or TLS, or leave the login empty.</source>
        <translation>Sin TLS la contraseña cruzaría la red sin cifrar. No se guardó nada; hay que elegir STARTTLS o TLS, o dejar vacío el usuario.</translation>
    </message>
    <message>
        <source>Without one, as was chosen</source>
        <translation>Sin ninguna, como se eligió</translation>
    </message>
    <message>
        <source>Words are missing. Nothing was recorded; say it in a few words.</source>
        <translation>Faltan palabras. No se registró nada; dígalo en pocas palabras.</translation>
    </message>
    <message>
        <source>Work goes on with the others; an administrator looks after this host of the cluster.</source>
        <translation>El trabajo sigue con los demás; un administrador se ocupa de este servidor del clúster.</translation>
    </message>
    <message>
        <source>Work or records are lost or damaged</source>
        <translation>Se han perdido o dañado trabajos o registros</translation>
    </message>
    <message>
        <source>Work was handed in for this assignment, so its names stay and it is not removed. Nothing was changed; close it, or add another one.</source>
        <translation>Ya se entregaron trabajos para esta tarea, así que sus nombres se quedan y no se elimina. No se cambió nada; ciérrela o añada otra.</translation>
    </message>
    <message>
        <source>Write down what has to be mended, and tick what is done. The runbook suggests some.</source>
        <translation>Anote lo que hay que remediar y marque lo que está hecho. El manual de operación sugiere algunas cosas.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name as its certificate has it, or have an administrator issue one for this name.</source>
        <translation>Escriba el nombre del servidor tal como figura en su certificado, o pida a un administrador que emita uno para este nombre.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>You are signed out, but the keyring could not be asked to forget: a password that it remembers may still be there. Sign in again, unlock the keyring and sign out, or delete what it keeps for EduManage Desktop.</source>
        <translation>La sesión está cerrada, pero no se pudo pedir al llavero que olvide: puede que aún guarde una contraseña. Hay que iniciar sesión de nuevo, desbloquear el llavero y cerrarla, o borrar lo que guarda para EduManage Desktop.</translation>
    </message>
    <message>
        <source>You cannot lock the account that you are signed in with. Nothing was changed; ask a colleague.</source>
        <translation>No puede bloquear la cuenta con la que ha iniciado sesión. No se cambió nada; pídaselo a un colega.</translation>
    </message>
    <message>
        <source>You chose whose it is.</source>
        <translation>Usted eligió de quién es.</translation>
    </message>
    <message>
        <source>You handed in as much as one person may within a day. Nothing was recorded; ask a registrar, or try again tomorrow.</source>
        <translation>Se ha entregado tanto como una persona puede en un día. No se registró nada; conviene consultar a la secretaría o volver a intentarlo mañana.</translation>
    </message>
    <message>
        <source>You have handed on a thousand drafts that nobody took over yet, or this one has more than 20,000 characters. It was not handed on and is still yours.</source>
        <translation>Hay mil borradores cedidos que nadie ha asumido aún, o este tiene más de 20 000 caracteres. No se cedió y sigue siendo propio.</translation>
    </message>
    <message>
        <source>You stopped it before anything was handed in.</source>
        <translation>Lo detuvo antes de que se entregara nada.</translation>
    </message>
    <message>
        <source>You stopped it, so nothing was handed in. What you typed is still here.</source>
        <translation>Lo detuvo, así que no se entregó nada. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Your institution&apos;s directory keeps this password. Nothing was changed; change it there.</source>
        <translation>El directorio de la institución guarda esta contraseña. No se cambió nada; se cambia allí.</translation>
    </message>
    <message>
        <source>Your library holds at most 1,000 phrases of at most 20,000 characters each. Nothing was added; shorten the text, or delete a phrase that you no longer use.</source>
        <translation>La biblioteca admite como máximo 1000 frases de hasta 20 000 caracteres cada una. No se añadió nada; hay que acortar el texto o eliminar una frase que ya no se use.</translation>
    </message>
    <message>
        <source>Your record as a student</source>
        <translation>Su registro de estudiante</translation>
    </message>
    <message>
        <source>Your record as faculty</source>
        <translation>Su registro de docente</translation>
    </message>
    <message>
        <source>Your role does not include this action. Nothing was recorded.</source>
        <translation>El rol propio no incluye esta acción. No se registró nada.</translation>
    </message>
    <message>
        <source>Your saved views could not be read: the database did not answer. They are as they were, and appear as soon as the database answers.</source>
        <translation>Las vistas guardadas no se pudieron leer: la base de datos no respondió. Están como estaban y aparecerán en cuanto responda.</translation>
    </message>
    <message>
        <source>Your work as it was handed in</source>
        <translation>Su trabajo tal como se entregó</translation>
    </message>
    <message>
        <source>a bucket&apos;s name has 3 to 63 small letters, digits, dots and hyphens</source>
        <translation>el nombre de un depósito tiene de 3 a 63 letras minúsculas, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>a name in it ends with a dot or a space</source>
        <translation>un nombre termina en punto o espacio</translation>
    </message>
    <message>
        <source>a name in it is too long</source>
        <translation>un nombre es demasiado largo</translation>
    </message>
    <message>
        <source>a page of a faculty member&apos;s own queue</source>
        <translation>una página de la cola propia de un docente</translation>
    </message>
    <message>
        <source>a page of one faculty member</source>
        <translation>una página de un docente</translation>
    </message>
    <message>
        <source>a page of the queue</source>
        <translation>una página de la cola</translation>
    </message>
    <message>
        <source>a page of what is undecided</source>
        <translation>una página de lo no decidido</translation>
    </message>
    <message>
        <source>a place is a folder, a file: URL or an s3: URL</source>
        <translation>un lugar es una carpeta, un URL file: o un URL s3:</translation>
    </message>
    <message>
        <source>a region is a name like eu-central-1</source>
        <translation>una región es un nombre como eu-central-1</translation>
    </message>
    <message>
        <source>a search</source>
        <translation>una búsqueda</translation>
    </message>
    <message>
        <source>a search for students</source>
        <translation>una búsqueda de estudiantes</translation>
    </message>
    <message>
        <source>a search in a faculty member&apos;s own queue</source>
        <translation>una búsqueda en la cola propia de un docente</translation>
    </message>
    <message>
        <source>all work</source>
        <translation>todos los trabajos</translation>
    </message>
    <message>
        <source>an endpoint has neither a path nor options</source>
        <translation>un punto de acceso no tiene ruta ni opciones</translation>
    </message>
    <message>
        <source>an endpoint of another computer begins with https:// unless plain=yes is added</source>
        <translation>un punto de acceso de otro equipo empieza por https://, salvo que se añada plain=yes</translation>
    </message>
    <message>
        <source>an endpoint reads like https://s3.example.org:9000</source>
        <translation>un punto de acceso se escribe como https://s3.example.org:9000</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>cualquier otra cosa</translation>
    </message>
    <message>
        <source>archives</source>
        <translation>archivos comprimidos</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>comenzado</translation>
    </message>
    <message>
        <source>chmod 600 {path}, and make another secret if somebody may have seen it.</source>
        <translation>chmod 600 {path}, y cree otro secreto si alguien pudo haberlo visto.</translation>
    </message>
    <message>
        <source>chmod go-rwx {path}, unless it is meant to be shared.</source>
        <translation>chmod go-rwx {path}, a menos que esté pensado para compartirse.</translation>
    </message>
    <message>
        <source>chmod go-w {path}</source>
        <translation>chmod go-w {path}</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>in the file {path}, which only you may read</source>
        <translation>en el archivo {path}, que solo usted puede leer</translation>
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <translation>en el llavero de este equipo</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it climbs out of its folder</source>
        <translation>sale de su carpeta</translation>
    </message>
    <message>
        <source>it contains a backslash</source>
        <translation>contiene una barra invertida</translation>
    </message>
    <message>
        <source>it contains control characters</source>
        <translation>contiene caracteres de control</translation>
    </message>
    <message>
        <source>it is an absolute path outside the file store</source>
        <translation>es una ruta absoluta fuera del almacén de archivos</translation>
    </message>
    <message>
        <source>it is no valid text</source>
        <translation>no es un texto válido</translation>
    </message>
    <message>
        <source>it is too long for a path</source>
        <translation>es demasiado largo para una ruta</translation>
    </message>
    <message>
        <source>it names a device</source>
        <translation>nombra un dispositivo</translation>
    </message>
    <message>
        <source>it names a drive or an alternate stream</source>
        <translation>nombra una unidad o un flujo alternativo</translation>
    </message>
    <message>
        <source>it names a folder</source>
        <translation>nombra una carpeta</translation>
    </message>
    <message>
        <source>its place in the queue</source>
        <translation>su lugar en la cola</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no es necesario</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>no se envió nada</translation>
    </message>
    <message>
        <source>one submission</source>
        <translation>una entrega</translation>
    </message>
    <message>
        <source>only endpoint, region, style and plain may follow the question mark, each once</source>
        <translation>tras el signo de interrogación solo pueden ir endpoint, region, style y plain, una vez cada uno</translation>
    </message>
    <message>
        <source>perhaps sent: nobody knows</source>
        <translation>quizá enviado: nadie lo sabe</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>programas</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <source>texts and source code</source>
        <translation>textos y código fuente</translation>
    </message>
    <message>
        <source>the counts</source>
        <translation>los recuentos</translation>
    </message>
    <message>
        <source>the counts of a faculty member&apos;s own queue</source>
        <translation>los recuentos de la cola propia de un docente</translation>
    </message>
    <message>
        <source>the endpoint&apos;s port is no number</source>
        <translation>el puerto del punto de acceso no es un número</translation>
    </message>
    <message>
        <source>the key ID before the bucket has another form</source>
        <translation>el identificador de clave delante del depósito tiene otra forma</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>el servidor de correo lo rechazó</translation>
    </message>
    <message>
        <source>the mail server took it</source>
        <translation>el servidor de correo lo aceptó</translation>
    </message>
    <message>
        <source>the prefix has parts that are empty, begin with a dot or hold other signs</source>
        <translation>el prefijo tiene partes vacías, que empiezan por un punto o que contienen otros signos</translation>
    </message>
    <message>
        <source>the secret of a bucket never stands in its URL</source>
        <translation>el secreto de un depósito nunca figura en su URL</translation>
    </message>
    <message>
        <source>the style is path or virtual</source>
        <translation>el estilo es path o virtual</translation>
    </message>
    <message>
        <source>the work of a student</source>
        <translation>los trabajos de un estudiante</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>told by hand</source>
        <translation>avisado a mano</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>disparador</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>lo que cambió</translation>
    </message>
    <message>
        <source>what stands after the question mark reads like endpoint=…&amp;region=…</source>
        <translation>lo que va tras el signo de interrogación se escribe como endpoint=…&amp;region=…</translation>
    </message>
    <message>
        <source>whoever uses it</source>
        <translation>quien lo usa</translation>
    </message>
    <message>
        <source>{check}: {what}</source>
        <translation>{check}: {what}</translation>
    </message>
    <message>
        <source>{failed} of {seen} hand-ins of the last hour failed.</source>
        <translation>Fallaron {failed} de {seen} entregas de la última hora.</translation>
    </message>
    <message>
        <source>{first}; {others}</source>
        <translation>{first}; {others}</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>Se puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB ({share} %) are free in the store.</source>
        <translation>Quedan libres {free} MB de {total} MB ({share} %) en el almacén.</translation>
    </message>
    <message>
        <source>{free} of {whole} GB are free.</source>
        <translation>Quedan libres {free} de {whole} GB.</translation>
    </message>
    <message>
        <source>{host} accepts the login.</source>
        <translation>{host} acepta el usuario.</translation>
    </message>
    <message>
        <source>{host} answered after {milliseconds} ms.</source>
        <translation>{host} respondió al cabo de {milliseconds} ms.</translation>
    </message>
    <message>
        <source>{host} did not take the mail to {address}: {words}</source>
        <translation>{host} no aceptó el correo a {address}: {words}</translation>
    </message>
    <message>
        <source>{host} does not let {login} in: the password or the login is wrong. Nothing was sent; type the password anew under “Mail of the department…”.</source>
        <translation>{host} no deja entrar a {login}: la contraseña o el usuario no es correcto. No se envió nada; escriba de nuevo la contraseña en «Correo del departamento…».</translation>
    </message>
    <message>
        <source>{host} does not offer what is settled ({words}). Nothing was sent; choose another security or port under “Mail of the department…”.</source>
        <translation>{host} no ofrece lo establecido ({words}). No se envió nada; elija otra seguridad u otro puerto en «Correo del departamento…».</translation>
    </message>
    <message>
        <source>{host} is the server that is meant.</source>
        <translation>{host} es el servidor que se espera.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}.</source>
        <translation>{host} lleva a {addresses}.</translation>
    </message>
    <message>
        <source>{host} took the mail to {address}. Look whether it arrives.</source>
        <translation>{host} aceptó el correo a {address}. Mire si llega.</translation>
    </message>
    <message>
        <source>{host} went away before it said whether it takes the mail. Look whether it arrives, or try again.</source>
        <translation>{host} se fue antes de decir si acepta el correo. Mire si llega, o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host}, another one of the cluster: {what}</source>
        <translation>{host}, otro del clúster: {what}</translation>
    </message>
    <message>
        <source>{host}: {what}</source>
        <translation>{host}: {what}</translation>
    </message>
    <message>
        <source>{load} processes want one of only {cores} processors.</source>
        <translation>{load} procesos quieren un procesador, y solo hay {cores}.</translation>
    </message>
    <message>
        <source>{load} processes want one of {cores} processors.</source>
        <translation>{load} procesos quieren uno de los {cores} procesadores.</translation>
    </message>
    <message>
        <source>{login} ({roles}): {sign_ins} sign-ins and {decisions} decisions in {days} days, there last at {time}.</source>
        <translation>{login} ({roles}): {sign_ins} inicios de sesión y {decisions} decisiones en {days} días, la última vez el {time}.</translation>
    </message>
    <message>
        <source>{login} ({roles}): {sign_ins} sign-ins and {decisions} decisions in {days} days.</source>
        <translation>{login} ({roles}): {sign_ins} inicios de sesión y {decisions} decisiones en {days} días.</translation>
    </message>
    <message numerus="yes">
        <source>{login} decided %n submissions on one day; in the {days} days before never more than {before} on one.</source>
        <translation>
            <numerusform>{login} decidió %Ln entrega en un día; en los {days} días anteriores, nunca más de {before} en uno.</numerusform>
            <numerusform>{login} decidió %Ln entregas en un día; en los {days} días anteriores, nunca más de {before} en uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>{login} has left a transaction open for {seconds} s that holds locks on {rows} rows (session {session}); {waiting} wait.</source>
        <translation>{login} ha dejado abierta durante {seconds} s una transacción que mantiene bloqueos sobre {rows} filas (sesión {session}); {waiting} esperan.</translation>
    </message>
    <message>
        <source>{login} has ticked this item already. Nothing was recorded.</source>
        <translation>{login} ya ha marcado este punto. No se registró nada.</translation>
    </message>
    <message>
        <source>{login} is active here, and the server keeps their account locked.</source>
        <translation>{login} tiene la cuenta activa aquí, y el servidor la mantiene bloqueada.</translation>
    </message>
    <message>
        <source>{login} is at work with these backups on {computer} since {since} ({job}). Nothing was changed; try again when that has ended.</source>
        <translation>{login} trabaja con estas copias en {computer} desde {since} ({job}). No se cambió nada; inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>{login} is disabled here, and the server lets them in all the same.</source>
        <translation>{login} tiene la cuenta deshabilitada aquí, y aun así el servidor le da acceso.</translation>
    </message>
    <message>
        <source>{login} is known here and let in.</source>
        <translation>{login} es aquí un usuario conocido y tiene acceso.</translation>
    </message>
    <message>
        <source>{login} is let in.</source>
        <translation>{login} tiene acceso.</translation>
    </message>
    <message>
        <source>{login} is no administrator here who has an account. Nothing was reset; name one with --admin.</source>
        <translation>{login} no es aquí un administrador que tenga cuenta. No se restableció nada; indique uno con --admin.</translation>
    </message>
    <message>
        <source>{login} never signed in.</source>
        <translation>{login} nunca inició sesión.</translation>
    </message>
    <message>
        <source>{login} should have an account, and the server has none of this department.</source>
        <translation>{login} debería tener una cuenta, y el servidor no tiene ninguna suya de este departamento.</translation>
    </message>
    <message>
        <source>{login} signed in from {computers}, from where they never did in the {days} days before.</source>
        <translation>{login} inició sesión desde {computers}, desde donde nunca lo hizo en los {days} días anteriores.</translation>
    </message>
    <message>
        <source>{login} was at work at an hour of the day from which they kept two hours away in all the {days} days before.</source>
        <translation>{login} trabajó a una hora del día de la que se mantuvo a dos horas o más en todos los {days} días anteriores.</translation>
    </message>
    <message>
        <source>{login} was not there for {days} days.</source>
        <translation>{login} no estuvo durante {days} días.</translation>
    </message>
    <message>
        <source>{login}: {role}</source>
        <translation>{login}: {role}</translation>
    </message>
    <message numerus="yes">
        <source>{login}: {what}, %n times</source>
        <translation>
            <numerusform>{login}: {what}, %Ln vez</numerusform>
            <numerusform>{login}: {what}, %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{megabytes} MB are free on its disk.</source>
        <translation>Quedan libres {megabytes} MB en su disco.</translation>
    </message>
    <message>
        <source>{name} and its copy {copy} in the repository are missing or not what was written there, and without that key nobody reads encrypted backups, whoever knows the passphrase. Nothing was changed; bring the file back from another copy or an export of these backups, then run `backup repair`.</source>
        <translation>{name} y su duplicado {copy} en el repositorio faltan o no son lo que se escribió allí, y sin esa clave nadie lee las copias cifradas, ni siquiera con la frase de contraseña. No se cambió nada; recupere el archivo de otro duplicado o de una exportación de estas copias y ejecute después `backup repair`.</translation>
    </message>
    <message>
        <source>{name} breaks no rule: a file may have {most}, and these kinds are taken: {kinds}.</source>
        <translation>{name} no infringe ninguna regla: un archivo puede tener {most}, y se aceptan estos tipos: {kinds}.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}), so nothing was handed in. Look whether it is still there and yours, and choose it again.</source>
        <translation>No se puede leer {name} ({why}), así que no se entregó nada. Compruebe que sigue ahí y es suyo, y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}). Nothing was taken; check it and try again.</source>
        <translation>No se puede leer {name} ({why}). No se tomó nada; compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} cannot be read any more. Nothing of it was taken; look whether it is still there.</source>
        <translation>Ya no se puede leer {name}. No se tomó nada de él; mire si sigue ahí.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{name} grew while it was read, so nothing was handed in. Try again.</source>
        <translation>{name} creció mientras se leía, así que no se entregó nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has {size}, and a file may have {most}. Make it smaller, for instance by smaller pictures, or split it into several files.</source>
        <translation>{name} tiene {size} y un archivo puede tener {most}. Redúzcalo, por ejemplo con imágenes más pequeñas, o divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files, which are too many at once. Nothing was taken; split it.</source>
        <translation>{name} contiene más de {most} archivos, demasiados de una vez. No se tomó nada; divídalo.</translation>
    </message>
    <message>
        <source>{name} in the repository is not what was written there. Nothing was changed; `backup verify` names all that is damaged, and `backup repair` takes it out of the way.</source>
        <translation>{name} no es en el repositorio lo que se escribió allí. No se cambió nada; `backup verify` nombra todo lo dañado y `backup repair` lo aparta.</translation>
    </message>
    <message>
        <source>{name} is a document, and none are taken here. Hand in a text instead.</source>
        <translation>{name} es un documento y aquí no se aceptan. Entregue un texto en su lugar.</translation>
    </message>
    <message>
        <source>{name} is a picture, and none are taken here. Put it into a document and hand that in.</source>
        <translation>{name} es una imagen y aquí no se aceptan. Póngala en un documento y entréguelo.</translation>
    </message>
    <message>
        <source>{name} is a program, and none are taken here. Hand in its source code instead.</source>
        <translation>{name} es un programa y aquí no se aceptan. Entregue su código fuente en su lugar.</translation>
    </message>
    <message>
        <source>{name} is a recording, and none are taken here. Ask your faculty member where to put it.</source>
        <translation>{name} es una grabación y aquí no se aceptan. Pregunte a su docente dónde dejarla.</translation>
    </message>
    <message>
        <source>{name} is a text or source code, and none are taken here. Save it as PDF and hand that in.</source>
        <translation>{name} es un texto o código fuente y aquí no se aceptan. Guárdelo como PDF y entréguelo.</translation>
    </message>
    <message>
        <source>{name} is an archive, and none are taken here. Hand in the files that are in it, up to a hundred.</source>
        <translation>{name} es un archivo comprimido y aquí no se aceptan. Entregue los archivos que contiene, hasta cien.</translation>
    </message>
    <message>
        <source>{name} is damaged in the archive. Nothing of it was taken; download the archive again.</source>
        <translation>{name} está dañado en el paquete. No se tomó nada de él; descargue el paquete de nuevo.</translation>
    </message>
    <message>
        <source>{name} is empty, and no empty files are taken. Save it once more in its own program, and choose it again.</source>
        <translation>{name} está vacío, y no se aceptan archivos vacíos. Guárdelo otra vez en su propio programa y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is larger than any list, so nothing was read. Shorten it.</source>
        <translation>{name} es más grande que cualquier lista, así que no se leyó nada. Acórtela.</translation>
    </message>
    <message>
        <source>{name} is missing in the repository. Nothing was changed; `backup repair` makes it anew from what is there.</source>
        <translation>Falta {name} en el repositorio. No se cambió nada; `backup repair` lo rehace a partir de lo que hay.</translation>
    </message>
    <message>
        <source>{name} is missing in the repository. Nothing was changed; `backup verify` names all that is damaged, and `backup repair` takes it out of the way.</source>
        <translation>{name} falta en el repositorio. No se cambió nada; `backup verify` nombra todo lo dañado y `backup repair` lo aparta.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>{name} is no grading worksheet of Moodle: its first column holds no participants. Nothing was taken.</source>
        <translation>{name} no es una hoja de calificación de Moodle: su primera columna no contiene participantes. No se tomó nada.</translation>
    </message>
    <message>
        <source>{name} is no zip archive, or only a part of one. Nothing was taken; download it again, or unpack it and choose the folder.</source>
        <translation>{name} no es un paquete zip, o solo una parte. No se tomó nada; descárguelo de nuevo o descomprímalo y elija la carpeta.</translation>
    </message>
    <message>
        <source>{name} is not what its name says: something else is inside. Save it anew in its own program, or name it by what it is.</source>
        <translation>{name} no es lo que dice su nombre: dentro hay otra cosa. Guárdelo de nuevo en su programa o nómbrelo por lo que es.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not taken here. Save it as PDF, or as text, and hand that in.</source>
        <translation>{name} es de un tipo que aquí no se acepta. Guárdelo como PDF o como texto y entréguelo.</translation>
    </message>
    <message>
        <source>{name} is there more than once.</source>
        <translation>{name} está más de una vez.</translation>
    </message>
    <message>
        <source>{name} is {value}, by default {default}.</source>
        <translation>{name} es {value}; el valor predeterminado es {default}.</translation>
    </message>
    <message>
        <source>{name} lists more than any course hands in. Nothing was taken; unpack what you need of it and choose the folder.</source>
        <translation>{name} enumera más de lo que entrega ningún curso. No se tomó nada; descomprima lo necesario y elija la carpeta.</translation>
    </message>
    <message>
        <source>{name} was added after it was sealed.</source>
        <translation>{name} se añadió después del sellado.</translation>
    </message>
    <message>
        <source>{name} was changed while it was read, so nothing was handed in. Close it in its own program and try again.</source>
        <translation>{name} cambió mientras se leía, así que no se entregó nada. Ciérrelo en su programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation>{name} se modificó.</translation>
    </message>
    <message>
        <source>{name} was changed: it cannot be read any more.</source>
        <translation>{name} se modificó: ya no se puede leer.</translation>
    </message>
    <message>
        <source>{name} was changed: it is not what it was sealed as.</source>
        <translation>{name} se modificó: no es lo que se selló.</translation>
    </message>
    <message>
        <source>{name} was made anew: the incident&apos;s record holds the seal {sealed_as}, the archive has {seal}.</source>
        <translation>{name} se hizo de nuevo: el registro del incidente tiene el sello {sealed_as}, el archivo comprimido tiene {seal}.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {gigabytes} GB. Nothing was taken; split it.</source>
        <translation>{name} ocuparía más de {gigabytes} GB descomprimido. No se tomó nada; divídalo.</translation>
    </message>
    <message>
        <source>{package} {version} should be at least {mended}.</source>
        <translation>{package} {version} debería ser al menos {mended}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}). Nothing was changed; check the file and your rights to it.</source>
        <translation>{path} no se puede leer ({strerror}). No se cambió nada; compruebe el archivo y sus permisos sobre él.</translation>
    </message>
    <message>
        <source>{path} has no manifest of evidence that can be read. Nothing was changed.</source>
        <translation>{path} no tiene ningún manifiesto de pruebas que se pueda leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>{path} is no archive of evidence, or its end was cut off or changed. Nothing was changed; look for another copy.</source>
        <translation>{path} no es un archivo comprimido de pruebas, o su final se cortó o se modificó. No se cambió nada; busque otra copia.</translation>
    </message>
    <message>
        <source>{path} is there already and says something else. Nothing was written; choose another folder, or remove that file first.</source>
        <translation>{path} ya existe y dice otra cosa. No se escribió nada; elija otra carpeta o quite antes ese archivo.</translation>
    </message>
    <message>
        <source>{path} is there and can be read.</source>
        <translation>{path} está ahí y se puede leer.</translation>
    </message>
    <message>
        <source>{path} is there, but cannot be read: {why}.</source>
        <translation>{path} está ahí, pero no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{pending} ran on a copy; every history chain holds after it and the queue answers.</source>
        <translation>{pending} se ejecutó en una copia de prueba; después, cada cadena del historial es coherente y la cola responde.</translation>
    </message>
    <message>
        <source>{percent} % of the disk of {place} are free ({free} of {total} MB).</source>
        <translation>Está libre el {percent} % del disco de {place} ({free} de {total} MB).</translation>
    </message>
    <message>
        <source>{percent} % of what the bucket {place} may hold are free ({free} of {total} MB).</source>
        <translation>Está libre el {percent} % de lo que puede contener el depósito {place} ({free} de {total} MB).</translation>
    </message>
    <message>
        <source>{place} ({address}) is being told.</source>
        <translation>Se está avisando a {place} ({address}).</translation>
    </message>
    <message>
        <source>{place} holds something else than backups of EduManage, so none was made there and nothing was changed. Choose an empty place.</source>
        <translation>{place} contiene algo distinto de copias de EduManage, así que no se hizo ninguna allí y no se cambió nada. Elija un lugar vacío.</translation>
    </message>
    <message>
        <source>{place} is being told.</source>
        <translation>Se está avisando a {place}.</translation>
    </message>
    <message>
        <source>{place} is where the submitted files are. Nothing was changed; name another folder or bucket for the archive.</source>
        <translation>En {place} están los archivos entregados. No se cambió nada; indique otra carpeta o depósito para el archivo histórico.</translation>
    </message>
    <message>
        <source>{place}: a small file is kept after {write} ms and read after {read} ms.</source>
        <translation>{place}: un archivo pequeño se guarda en {write} ms y se lee en {read} ms.</translation>
    </message>
    <message>
        <source>{place}: a small file is kept only after {write} ms and read after {read} ms.</source>
        <translation>{place}: un archivo pequeño no se guarda hasta pasados {write} ms y se lee en {read} ms.</translation>
    </message>
    <message>
        <source>{product} {version} gets corrections until {day}.</source>
        <translation>{product} {version} recibe correcciones hasta el {day}.</translation>
    </message>
    <message>
        <source>{product} {version} gets no corrections since {day}.</source>
        <translation>{product} {version} no recibe correcciones desde el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{snapshot} of {time}, schema {revision}, %n rows, and of this very department.</source>
        <translation>
            <numerusform>{snapshot} del {time}, esquema {revision}, %Ln fila, y de este mismo departamento.</numerusform>
            <numerusform>{snapshot} del {time}, esquema {revision}, %Ln filas, y de este mismo departamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: {what}</source>
        <translation>{step}: {what}</translation>
    </message>
    <message>
        <source>{table} follows {other}. Nothing was changed; name {other}.</source>
        <translation>{table} sigue a {other}. No se cambió nada; nombre {other}.</translation>
    </message>
    <message>
        <source>{table} is chained to the other tables of submissions and comes back with all of them or not at all. Nothing was changed; name {work}.</source>
        <translation>{table} está encadenada a las demás tablas de entregas y vuelve con todas ellas o no vuelve. No se cambió nada; nombre {work}.</translation>
    </message>
    <message>
        <source>{table} tells what happened, and no restore takes that back. Nothing was changed; restore the backup elsewhere to read what it was.</source>
        <translation>{table} cuenta lo ocurrido, y ninguna restauración lo deshace. No se cambió nada; restaure la copia en otro lugar para leer qué era.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{unnamed} of {listed} files are named by nothing in this database, as if the store were another department&apos;s. None of them was removed; check the two, and say --even-most when they belong together.</source>
        <translation>Nada en esta base de datos nombra {unnamed} de {listed} archivos, como si el almacén fuera de otro departamento. No se ha quitado ninguno de ellos; compruebe ambos e indique --even-most si van juntos.</translation>
    </message>
    <message>
        <source>{waiting} wait for locks of others, the longest for {seconds} s.</source>
        <translation>{waiting} esperan bloqueos de otros; la espera más larga dura {seconds} s.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>{what} Added by somebody: {listed}.</source>
        <translation>{what} Añadidos por alguien: {listed}.</translation>
    </message>
    <message>
        <source>{what} Nothing was changed. {remedy}</source>
        <translation>{what} No se cambió nada. {remedy}</translation>
    </message>
    <message>
        <source>{what} Of these the server says that nobody used them since it started: {listed}.</source>
        <translation>{what} De estos, el servidor dice que nadie los ha usado desde que arrancó: {listed}.</translation>
    </message>
    <message numerus="yes">
        <source>{what} So it is with %n of the {compared} newest files.</source>
        <translation>
            <numerusform>{what} Así ocurre con %Ln de los {compared} archivos más recientes.</numerusform>
            <numerusform>{what} Así ocurre con %Ln de los {compared} archivos más recientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} There are %n more such.</source>
        <translation>
            <numerusform>{what} Hay %Ln más así.</numerusform>
            <numerusform>{what} Hay %Ln más así.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} Those of {tables} more tables only an administrator of the server sees (--administrator).</source>
        <translation>{what} Los de {tables} tablas más los ve solo un administrador del servidor (--administrator).</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}: {title}</translation>
    </message>
    <message>
        <source>{what}: “{title}” (No. {submission}, {time} {zone})</source>
        <translation>{what}: «{title}» (n.º {submission}, {time} {zone})</translation>
    </message>
    <message>
        <source>{who} can see it: it has no status, and so is under “Other”.</source>
        <translation>{who} puede verla: no tiene estado, así que está en «Otros».</translation>
    </message>
    <message>
        <source>{who} can see it: it is approved, and so is not under “Submitted”.</source>
        <translation>{who} puede verla: está aprobada, así que no está en «Entregada».</translation>
    </message>
    <message>
        <source>{who} can see it: it is rejected, and so is not under “Submitted”.</source>
        <translation>{who} puede verla: está rechazada, así que no está en «Entregada».</translation>
    </message>
    <message>
        <source>{who} can see it: it is submitted, and so is under “Submitted”.</source>
        <translation>{who} puede verla: está entregada, así que está en «Entregada».</translation>
    </message>
    <message>
        <source>{who} can see it: it was withdrawn, and so is not under “Submitted”.</source>
        <translation>{who} puede verla: se retiró, así que no está en «Entregada».</translation>
    </message>
    <message>
        <source>{who} can see it: its status is “{status}”, and so it is under “Other”.</source>
        <translation>{who} puede verla: su estado es «{status}», así que está en «Otros».</translation>
    </message>
    <message>
        <source>{who} has not chosen a password yet: the account {login} has only its one-time one.</source>
        <translation>{who} aún no ha elegido una contraseña: la cuenta {login} solo tiene la de un solo uso.</translation>
    </message>
    <message>
        <source>{who} has rights in {places}, too.</source>
        <translation>{who} tiene permisos también en {places}.</translation>
    </message>
    <message>
        <source>{who} holds the role {role}, which no row gives them.</source>
        <translation>{who} tiene el rol {role}, que ninguna fila le da.</translation>
    </message>
    <message>
        <source>{who} holds {privileges} on {place}, which nobody of the department should.</source>
        <translation>{who} tiene {privileges} en {place}, lo que nadie del departamento debería tener.</translation>
    </message>
    <message>
        <source>{who} holds {rights} on the whole server.</source>
        <translation>{who} tiene {rights} en todo el servidor.</translation>
    </message>
    <message>
        <source>{who} is noted as active, and is offered new work again; no submission moves.</source>
        <translation>{who} queda anotado como activo y se le ofrece de nuevo trabajo; ninguna entrega se mueve.</translation>
    </message>
    <message>
        <source>{who} is noted as having left.</source>
        <translation>{who} está anotado como alguien que ya no está.</translation>
    </message>
    <message>
        <source>{who} is noted as having left: {actor} noted it on {when}.</source>
        <translation>{who} está anotado como alguien que ya no está: {actor} lo anotó el {when}.</translation>
    </message>
    <message>
        <source>{who} lacks the role {role} that the rows give them.</source>
        <translation>A {who} le falta el rol {role} que las filas le dan.</translation>
    </message>
    <message>
        <source>{who} lacks {privileges} on {place}.</source>
        <translation>A {who} le falta {privileges} en {place}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{why} ({source})</source>
        <translation>{why} ({source})</translation>
    </message>
    <message>
        <source>“{address}” is no address that mail servers understand.</source>
        <translation>«{address}» no es una dirección que los servidores de correo entiendan.</translation>
    </message>
</context>
<context>
    <name>SettingHistory</name>
    <message>
        <source>Language of mails</source>
        <translation>Idioma de los correos</translation>
    </message>
    <message>
        <source>Login at the mail server</source>
        <translation>Usuario en el servidor de correo</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Name of the department in mails</source>
        <translation>Nombre del departamento en los correos</translation>
    </message>
    <message>
        <source>None, in clear</source>
        <translation>Ninguna, sin cifrar</translation>
    </message>
    <message>
        <source>People are told by mail</source>
        <translation>Se avisa por correo</translation>
    </message>
    <message>
        <source>Place of the archive</source>
        <translation>Lugar del archivo histórico</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Puerto del servidor de correo</translation>
    </message>
    <message>
        <source>STARTTLS, demanded</source>
        <translation>STARTTLS, exigido</translation>
    </message>
    <message>
        <source>Security of the mail server</source>
        <translation>Seguridad del servidor de correo</translation>
    </message>
    <message>
        <source>Sender of mails</source>
        <translation>Remitente de los correos</translation>
    </message>
    <message>
        <source>TLS from the first letter</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>Webhook for alerts</source>
        <translation>Webhook para alertas</translation>
    </message>
    <message>
        <source>an address at {host}</source>
        <translation>una dirección en {host}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>the default, {value}</source>
        <translation>el valor predeterminado, {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default, {default}: {who}, {when}.</source>
        <translation>De vuelta al predeterminado, {default}: {who}, {when}.</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>De {least} a {most}.</translation>
    </message>
    <message>
        <source>Let it be what it is while nobody sets it</source>
        <translation>Dejarlo como es mientras nadie lo fije</translation>
    </message>
    <message>
        <source>Not saved yet; in force is {now}.</source>
        <translation>Aún sin guardar; rige {now}.</translation>
    </message>
    <message>
        <source>Not set: the default is in force, {default}.</source>
        <translation>Sin fijar: rige el valor predeterminado, {default}.</translation>
    </message>
    <message>
        <source>Set by {who} on {when}; the default is {default}.</source>
        <translation>Fijado por {who} el {when}; el predeterminado es {default}.</translation>
    </message>
    <message>
        <source>Somebody changed this first: theirs {theirs}, yours {yours}. Save puts yours in its place; Discard keeps theirs.</source>
        <translation>Alguien cambió esto antes: suyo {theirs}, propio {yours}. Guardar pone el propio en su lugar; Descartar conserva el suyo.</translation>
    </message>
    <message>
        <source>That is the default.</source>
        <translation>Ese es el valor predeterminado.</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar el predeterminado</translation>
    </message>
    <message>
        <source>Use the default: {setting}</source>
        <translation>Usar el predeterminado: {setting}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%Ln milisegundo</numerusform>
            <numerusform>%Ln milisegundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>0 for any.</source>
        <translation>0 si basta cualquiera.</translation>
    </message>
    <message>
        <source>A backup at least every</source>
        <translation>Una copia al menos cada</translation>
    </message>
    <message>
        <source>A bucket for files may hold</source>
        <translation>Un depósito de archivos puede contener</translation>
    </message>
    <message>
        <source>A decision that is taken back within that time tells nothing.</source>
        <translation>Una decisión retirada en ese tiempo no comunica nada.</translation>
    </message>
    <message>
        <source>A restore drill at least every</source>
        <translation>Un simulacro al menos cada</translation>
    </message>
    <message>
        <source>A transaction that holds locks may rest for</source>
        <translation>Una transacción que mantiene bloqueos puede estar inactiva durante</translation>
    </message>
    <message>
        <source>Accounts and numbers</source>
        <translation>Cuentas y números</translation>
    </message>
    <message>
        <source>Administrators are alarmed when more of a hundred fail; what the rules refuse counts as none.</source>
        <translation>Se alerta a los administradores cuando de cada cien fallan más de estas; lo que rechazan las reglas no cuenta.</translation>
    </message>
    <message>
        <source>Administrators are alarmed when most answers of a minute take longer, even a single one, or when three do within five minutes; the alert ends once none did for five minutes.</source>
        <translation>Se alerta a los administradores cuando la mayoría de las respuestas de un minuto tarda más, aunque sea una sola, o cuando tardan más tres en cinco minutos; la alerta termina cuando ninguna tardó más durante cinco minutos.</translation>
    </message>
    <message>
        <source>Administrators are alarmed when none is newer, or when there is none so long after an administrator first looked; 0 for never.</source>
        <translation>Se alerta a los administradores cuando no hay ninguna más reciente, o cuando no hay ninguna tanto tiempo después de que un administrador mirara por primera vez; 0 para nunca.</translation>
    </message>
    <message>
        <source>Administrators see what a person did when for</source>
        <translation>Los administradores ven qué hizo una persona y cuándo durante</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>An answer of the database takes at most</source>
        <translation>Una respuesta de la base de datos tarda como máximo</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Cualquier otra cosa</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>Audio and video recordings</source>
        <translation>Grabaciones de audio y vídeo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Documents, slides and spreadsheets</source>
        <translation>Documentos, presentaciones y hojas de cálculo</translation>
    </message>
    <message>
        <source>Everything older is told without its person; 0 for never.</source>
        <translation>Todo lo más antiguo se cuenta sin la persona; 0 para nunca.</translation>
    </message>
    <message>
        <source>Faculty see the work of their own students only</source>
        <translation>Los docentes ven solo los trabajos de sus propios estudiantes</translation>
    </message>
    <message>
        <source>Figures for every faculty member, not for departments alone</source>
        <translation>Cifras de cada docente, no solo de los departamentos</translation>
    </message>
    <message>
        <source>Files that are handed in</source>
        <translation>Ficheros que se entregan</translation>
    </message>
    <message>
        <source>Free room in it is told and foretold by that; 0 for any amount.</source>
        <translation>De ahí se deducen su espacio libre y el día en que se llena; 0 para cualquier cantidad.</translation>
    </message>
    <message>
        <source>Hand-ins of one student in 24 hours</source>
        <translation>Entregas de un estudiante en 24 horas</translation>
    </message>
    <message>
        <source>Hand-ins that fail, at most</source>
        <translation>Entregas que fallan, como máximo</translation>
    </message>
    <message>
        <source>In “Who has what”: how much each received and decided, and how long it took.</source>
        <translation>En «Quién tiene qué»: cuánto ha recibido y resuelto cada docente, y cuánto ha tardado.</translation>
    </message>
    <message>
        <source>Kinds of files that are taken</source>
        <translation>Clases de ficheros que se aceptan</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Fichero más grande</translation>
    </message>
    <message>
        <source>New students and faculty get numbers of our own</source>
        <translation>Los estudiantes y docentes nuevos reciben números propios</translation>
    </message>
    <message>
        <source>Of all windows together.</source>
        <translation>De todas las ventanas juntas.</translation>
    </message>
    <message>
        <source>One-time passwords are valid for</source>
        <translation>Validez de las contraseñas de un solo uso</translation>
    </message>
    <message>
        <source>Only where no portal shares this database, which gives the numbers otherwise.</source>
        <translation>Solo donde ningún portal comparte esta base de datos; si no, él da los números.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Questions without an answer in five minutes, at most</source>
        <translation>Consultas sin respuesta en cinco minutos, como máximo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Room for files that is to be free</source>
        <translation>Espacio para archivos que debe quedar libre</translation>
    </message>
    <message>
        <source>Texts, source code and notebooks</source>
        <translation>Textos, código fuente y cuadernos</translation>
    </message>
    <message>
        <source>The drill is due then; 0 for never.</source>
        <translation>El simulacro queda entonces pendiente; 0 para nunca.</translation>
    </message>
    <message>
        <source>Time until a student is told of a decision</source>
        <translation>Tiempo hasta comunicar una decisión al estudiante</translation>
    </message>
    <message>
        <source>Told of the end of a certificate before it by</source>
        <translation>El fin de un certificado se avisa con una antelación de</translation>
    </message>
    <message>
        <source>Who teaches whom stands on the page People.</source>
        <translation>Quién enseña a quién está en la página Personas.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>cualquier cantidad</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message numerus="yes">
        <source>%n settings saved.</source>
        <translation>
            <numerusform>%Ln ajuste guardado.</numerusform>
            <numerusform>%Ln ajustes guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settings were changed by somebody else first; look at them above.</source>
        <translation>
            <numerusform>Alguien cambió antes %Ln ajuste; mírelo arriba.</numerusform>
            <numerusform>Alguien cambió antes %Ln ajustes; mírelos arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrators change these settings; here you see what is in force.</source>
        <translation>Los administradores cambian estos ajustes; aquí se ve lo que rige.</translation>
    </message>
    <message>
        <source>History of all settings…</source>
        <translation>Historial de todos los ajustes…</translation>
    </message>
    <message>
        <source>How people are told by mail</source>
        <translation>Cómo se avisa a la gente por correo</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Mail server and sender…</source>
        <translation>Servidor de correo y remitente…</translation>
    </message>
    <message>
        <source>Not set: {variable} of this computer says {size}, which is in force here. Where a computer says nothing, it is {default}.</source>
        <translation>Sin fijar: {variable} de este ordenador dice {size}, que rige aquí. Donde un ordenador no dice nada, es {default}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settled elsewhere</source>
        <translation>Se ajusta en otra parte</translation>
    </message>
    <message>
        <source>The settings are being read.</source>
        <translation>Se están leyendo los ajustes.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Los ajustes no se pueden leer</translation>
    </message>
    <message>
        <source>Who set what when, from what to what, and the way back</source>
        <translation>Quién ajustó qué y cuándo, de qué a qué, y cómo volver atrás</translation>
    </message>
    <message>
        <source>{variable} of this computer says {place}: files are kept there where a connection names no place.</source>
        <translation>{variable} de este ordenador dice {place}: allí se guardan los ficheros cuando una conexión no nombra un lugar.</translation>
    </message>
</context>
<context>
    <name>SettledElsewhere</name>
    <message>
        <source>Backups, where they are and when they are made: page Backups. Which database and which place of files this window uses: its connection, at the sign-in. How often a timer looks: the timer of “work --once”.</source>
        <translation>Copias de seguridad, dónde están y cuándo se hacen: página Copias de seguridad. Qué base de datos y qué lugar de los archivos usa esta ventana: su conexión, al iniciar sesión. Cada cuánto mira un temporizador: el temporizador de «work --once».</translation>
    </message>
    <message>
        <source>Files of archived work are at {place}; “Archive decided work…” in the menu changes that.</source>
        <translation>Los archivos de los trabajos archivados están en {place}; «Archivar trabajos decididos…», en el menú, lo cambia.</translation>
    </message>
    <message>
        <source>Hide how the database is configured</source>
        <translation>Ocultar cómo está configurada la base de datos</translation>
    </message>
    <message>
        <source>How the database is configured</source>
        <translation>Cómo está configurada la base de datos</translation>
    </message>
    <message>
        <source>Nobody named a place for the archive; “Archive decided work…” in the menu asks for one.</source>
        <translation>Nadie indicó un lugar para el archivo histórico; «Archivar trabajos decididos…», en el menú, lo pide.</translation>
    </message>
    <message>
        <source>Show how the database is configured</source>
        <translation>Mostrar cómo está configurada la base de datos</translation>
    </message>
    <message>
        <source>Submitted files are at {place}: the connection names it, else the surroundings do.</source>
        <translation>Los archivos entregados están en {place}: lo indica la conexión; si no, el entorno.</translation>
    </message>
    <message>
        <source>The database is a file, SQLite {version}, which needs no configuration.</source>
        <translation>La base de datos es un archivo, SQLite {version}, que no necesita configuración.</translation>
    </message>
    <message>
        <source>The database is a server, {version}; who runs the server configures it in its own files.</source>
        <translation>La base de datos es un servidor, {version}; quien lo administra lo configura en los propios archivos del servidor.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n change hands</source>
        <translation>
            <numerusform>%Ln cambia de manos</numerusform>
            <numerusform>%Ln cambian de manos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find no place and stay where they are</source>
        <translation>
            <numerusform>%Ln no encuentra sitio y se queda donde está</numerusform>
            <numerusform>%Ln no encuentran sitio y se quedan donde están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay</source>
        <translation>
            <numerusform>%Ln se queda</numerusform>
            <numerusform>%Ln se quedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Among whom</source>
        <translation>Entre quiénes</translation>
    </message>
    <message>
        <source>Among whom, with their open work</source>
        <translation>Entre quiénes, con su trabajo pendiente</translation>
    </message>
    <message>
        <source>As many of these for each</source>
        <translation>El mismo número de estas para cada persona</translation>
    </message>
    <message>
        <source>By what each can take</source>
        <translation>Según lo que cada persona puede recibir</translation>
    </message>
    <message>
        <source>By which measure</source>
        <translation>Con qué criterio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everybody who is there</source>
        <translation>Todas las personas presentes</translation>
    </message>
    <message>
        <source>Faculty {number} (not imported)</source>
        <translation>Docente {number} (no importado)</translation>
    </message>
    <message>
        <source>First to who teaches the student</source>
        <translation>Primero a quien da clase al estudiante</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarla ahí</translation>
    </message>
    <message>
        <source>Mark those of a department</source>
        <translation>Marcar las de un departamento</translation>
    </message>
    <message>
        <source>Move nothing (Escape)</source>
        <translation>No pasar nada (Escape)</translation>
    </message>
    <message>
        <source>Move them now; one undo takes all of them back</source>
        <translation>Pasarlas ahora; un solo deshacer las devuelve todas</translation>
    </message>
    <message>
        <source>Move {count}</source>
        <translation>Pasar {count}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Todavía no hay nada previsto</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Planear de nuevo</translation>
    </message>
    <message>
        <source>Read the work again and plan for how it stands now</source>
        <translation>Leer de nuevo los trabajos y planear según están ahora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>So that all have as much open work</source>
        <translation>Para que todas tengan el mismo trabajo pendiente</translation>
    </message>
    <message numerus="yes">
        <source>Somebody acted on %n of them since; they are left as they are.</source>
        <translation>
            <numerusform>Alguien actuó sobre %Ln de ellas desde entonces; se deja como está.</numerusform>
            <numerusform>Alguien actuó sobre %Ln de ellas desde entonces; se dejan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody acted on 1 of them since; it is left as it is.</source>
        <translation>Alguien actuó sobre 1 de ellas desde entonces; se deja como está.</translation>
    </message>
    <message>
        <source>The chosen line goes to</source>
        <translation>La línea elegida va a</translation>
    </message>
    <message>
        <source>The chosen work stays with who has it</source>
        <translation>El trabajo elegido se queda con quien lo tiene</translation>
    </message>
    <message>
        <source>What would go to whom</source>
        <translation>Qué pasaría a quién</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Why the chosen line goes there</source>
        <translation>Por qué la línea elegida va ahí</translation>
    </message>
    <message>
        <source>Write why: who looks at the history later wants to know.</source>
        <translation>Escriba por qué: quien mire el historial más tarde querrá saberlo.</translation>
    </message>
    <message>
        <source>{said} · {more}</source>
        <translation>{said} · {more}</translation>
    </message>
</context>
<context>
    <name>SheetsView</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
</context>
<context>
    <name>SignInFlow</name>
    <message>
        <source>An unexpected error stopped the signing in; its details are in the log.</source>
        <translation>Un error inesperado detuvo el inicio de sesión; los detalles están en el registro del programa.</translation>
    </message>
    <message>
        <source>An unexpected error stopped this; its details are in the log. Close this dialog, then try again.</source>
        <translation>Un error inesperado detuvo esto; los detalles están en el registro del programa. Hay que cerrar este diálogo y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Eligiendo…</translation>
    </message>
    <message>
        <source>If you chose a password a moment ago, type that one.</source>
        <translation>Si se acaba de elegir una contraseña, hay que escribir esa.</translation>
    </message>
    <message>
        <source>Making the administrator…</source>
        <translation>Creando la cuenta de administración…</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The connection works, and this login is let in.</source>
        <translation>La conexión funciona y este usuario tiene acceso.</translation>
    </message>
    <message>
        <source>There is no connection yet. Add one under Connections…</source>
        <translation>Aún no hay ninguna conexión. Se añade en Conexiones…</translation>
    </message>
    <message>
        <source>Type your login. Nothing was sent.</source>
        <translation>Falta el usuario. No se envió nada.</translation>
    </message>
    <message>
        <source>Type your name and a login. Nothing was changed.</source>
        <translation>Faltan el nombre y un usuario. No se cambió nada.</translation>
    </message>
    <message>
        <source>Upgrading the database…</source>
        <translation>Actualizando la base de datos…</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>By an administrator&apos;s exception this connection is not encrypted.</source>
        <translation>Por excepción de un administrador, esta conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Find out why…</source>
        <translation>Averiguar por qué…</translation>
    </message>
    <message>
        <source>Goes the way to the database step by step, and changes nothing</source>
        <translation>Recorre paso a paso el camino hasta la base de datos y no cambia nada</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keyring</source>
        <translation>Recordar la contraseña en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Upgrade the database…</source>
        <translation>Actualizar la base de datos…</translation>
    </message>
    <message>
        <source>{name}: a database in a file</source>
        <translation>{name}: una base de datos en un archivo</translation>
    </message>
    <message>
        <source>{name}: {database} at {hosts}</source>
        <translation>{name}: {database} en {hosts}</translation>
    </message>
</context>
<context>
    <name>SpokenRow</name>
    <message>
        <source>no file</source>
        <translation>sin archivo</translation>
    </message>
    <message>
        <source>number {number}, {file}, received {time}, {faculty}, revision {revision}</source>
        <translation>número {number}, {file}, recibido {time}, {faculty}, versión {revision}</translation>
    </message>
    <message>
        <source>number {number}, {file}, {size}, received {time}, {faculty}, revision {revision}</source>
        <translation>número {number}, {file}, {size}, recibido {time}, {faculty}, versión {revision}</translation>
    </message>
    <message>
        <source>{student}, {title}, {status}</source>
        <translation>{student}, {title}, {status}</translation>
    </message>
    <message>
        <source>{title}, {file}</source>
        <translation>{title}, {file}</translation>
    </message>
    <message>
        <source>{words}. {twins}</source>
        <translation>{words}. {twins}</translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Preguntando a la base de datos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>How backups stand</source>
        <translation>Estado de las copias</translation>
    </message>
    <message>
        <source>Take the alert away for all administrators</source>
        <translation>Retirar la alerta para todos los administradores</translation>
    </message>
    <message>
        <source>The database knows what was backed up from a window, and what “work --once --repository” brought to it. How often a backup and a drill are expected is settled under Department, Settings.</source>
        <translation>La base de datos sabe qué copias se hicieron desde una ventana del programa y lo que le trajo «work --once --repository». Cada cuánto se espera una copia y un simulacro se fija en Departamento, Ajustes.</translation>
    </message>
</context>
<context>
    <name>StateSection</name>
    <message numerus="yes">
        <source>%n alerts stand.</source>
        <translation>
            <numerusform>Hay %Ln alerta vigente.</numerusform>
            <numerusform>Hay %Ln alertas vigentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Acknowledged. It stands until it is over.</source>
        <translation>Confirmada. Sigue vigente hasta que se acabe.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Alerts that stand</source>
        <translation>Alertas vigentes</translation>
    </message>
    <message>
        <source>An unexpected error stopped it; its details are in the log.</source>
        <translation>Un error inesperado lo detuvo; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>By mail and by a webhook</source>
        <translation>Por correo y por un webhook</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Find out more…</source>
        <translation>Averiguar más…</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>Confirmada por</translation>
    </message>
    <message>
        <source>Let all administrators see that you know of it</source>
        <translation>Hacer ver a todos los administradores que usted está al tanto</translation>
    </message>
    <message>
        <source>No alert stands.</source>
        <translation>No hay ninguna alerta vigente.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Run the diagnosis that belongs to it</source>
        <translation>Ejecutar el diagnóstico que le corresponde</translation>
    </message>
    <message>
        <source>Show the log of the marked time</source>
        <translation>Mostrar el registro del momento marcado</translation>
    </message>
    <message>
        <source>Show what the chart shows as a table ({keys})</source>
        <translation>Mostrar como tabla lo que muestra el gráfico ({keys})</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>Se están leyendo las cifras.</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>No se pueden leer las cifras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>Valores del gráfico</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Constantes vitales</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>What happened then…</source>
        <translation>Qué pasó entonces…</translation>
    </message>
    <message>
        <source>What nobody looked at</source>
        <translation>Lo que nadie ha mirado</translation>
    </message>
    <message>
        <source>Where alerts are told…</source>
        <translation>Dónde se avisa de las alertas…</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%n decisions waiting, kept on this computer</source>
        <translation>
            <numerusform>%Ln decisión en espera, conservada en este equipo</numerusform>
            <numerusform>%Ln decisiones en espera, conservadas en este equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts on moved work</source>
        <translation>
            <numerusform>%Ln borrador sobre trabajo cedido</numerusform>
            <numerusform>%Ln borradores sobre trabajos cedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the view “{name}”</source>
        <translation>Recuperar la vista «{name}»</translation>
    </message>
    <message>
        <source>Bring the deleted view back</source>
        <translation>Recuperar la vista eliminada</translation>
    </message>
    <message>
        <source>By an administrator&apos;s exception, work and password cross the network in clear.</source>
        <translation>Por excepción de un administrador, el trabajo y la contraseña cruzan la red sin cifrar.</translation>
    </message>
    <message>
        <source>Compare both sides</source>
        <translation>Comparar ambos lados</translation>
    </message>
    <message numerus="yes">
        <source>Compare both sides (%n)</source>
        <translation>
            <numerusform>Comparar ambos lados (%Ln)</numerusform>
            <numerusform>Comparar ambos lados (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to {database}</source>
        <translation>Conectado a {database}</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Decisions on their way</source>
        <translation>Decisiones en camino</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Hand on, keep or discard drafts on work that went to somebody else</source>
        <translation>Ceder, conservar o descartar borradores sobre trabajos que pasaron a otra persona</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message numerus="yes">
        <source>Somebody decided first (%n): compare both sides</source>
        <translation>
            <numerusform>Alguien decidió antes (%Ln): comparar ambos lados</numerusform>
            <numerusform>Alguien decidió antes (%Ln): comparar ambos lados</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody decided first: compare both sides</source>
        <translation>Alguien decidió antes: comparar ambos lados</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Your draft on moved work</source>
        <translation>Borrador sobre trabajo cedido</translation>
    </message>
    <message>
        <source>all decisions sent</source>
        <translation>todas las decisiones enviadas</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>{what}   {keys}</source>
        <translation>{what}   {keys}</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>StudentChoice</name>
    <message>
        <source>Nobody here has this name or number.</source>
        <translation>Nadie aquí tiene este nombre o número.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Students found</source>
        <translation>Estudiantes encontrados</translation>
    </message>
    <message>
        <source>Type a name or number</source>
        <translation>Escriba un nombre o número</translation>
    </message>
</context>
<context>
    <name>StudentFinder</name>
    <message>
        <source>Students found</source>
        <translation>Estudiantes encontrados</translation>
    </message>
</context>
<context>
    <name>StudentPage</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>An unexpected error came between; its details are in the log. Nothing was changed.</source>
        <translation>Se interpuso un error inesperado; los detalles están en el registro del programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Volver a donde se estaba</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>Copiar las filas como texto</translation>
    </message>
    <message>
        <source>Feedback of {person}, {time}: {text}</source>
        <translation>Comentarios de {person}, {time}: {text}</translation>
    </message>
    <message>
        <source>Feedback to the student</source>
        <translation>Comentarios al estudiante</translation>
    </message>
    <message>
        <source>Go to this submission in the queue (Enter)</source>
        <translation>Ir a esta entrega en la cola (Intro)</translation>
    </message>
    <message>
        <source>Looking for the work of this student…</source>
        <translation>Buscando los trabajos de este estudiante…</translation>
    </message>
    <message>
        <source>No work of this student</source>
        <translation>Ningún trabajo de este estudiante</translation>
    </message>
    <message>
        <source>Number and how much work there is</source>
        <translation>Número y cuántos trabajos hay</translation>
    </message>
    <message>
        <source>Open in the queue</source>
        <translation>Abrir en la cola</translation>
    </message>
    <message>
        <source>Reason, for staff only</source>
        <translation>Motivo, solo para el personal</translation>
    </message>
    <message>
        <source>Reason, for staff only: {text}</source>
        <translation>Motivo, solo para el personal: {text}</translation>
    </message>
    <message>
        <source>Student {id}</source>
        <translation>Estudiante {id}</translation>
    </message>
    <message>
        <source>The work of this student cannot be read</source>
        <translation>Los trabajos de este estudiante no se pueden leer</translation>
    </message>
    <message>
        <source>There is none that your role may see. It may have been given to somebody else.</source>
        <translation>No hay ninguno que el rol propio pueda ver. Puede que se asignara a otra persona.</translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is wrong.</source>
        <translation>Tarda un momento. Todo está en orden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>sin importar</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n submissions</source>
        <translation>
            <numerusform>la entrega más reciente</numerusform>
            <numerusform>las %Ln entregas más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} · {count}</source>
        <translation>{number} · {count}</translation>
    </message>
</context>
<context>
    <name>StudentsSection</name>
    <message>
        <source>Conflict of interest: {names}</source>
        <translation>Conflicto de interés: {names}</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflictos de interés</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Taught by nobody yet.</source>
        <translation>Aún sin docente.</translation>
    </message>
    <message>
        <source>Taught by {names}</source>
        <translation>Docentes: {names}</translation>
    </message>
</context>
<context>
    <name>SubmissionSummary</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>A la espera de enviarse</translation>
    </message>
    <message>
        <source>{student} · {number} · received {time} · {faculty}</source>
        <translation>{student} · {number} · recibido {time} · {faculty}</translation>
    </message>
</context>
<context>
    <name>TabbedPage</name>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TakerModel</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>{name} · away</source>
        <translation>{name} · ausente</translation>
    </message>
    <message>
        <source>{open} of {capacity}</source>
        <translation>{open} de {capacity}</translation>
    </message>
</context>
<context>
    <name>TaskRun</name>
    <message numerus="yes">
        <source>Done for %n tables.</source>
        <translation>
            <numerusform>Hecho para %Ln tabla.</numerusform>
            <numerusform>Hecho para %Ln tablas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at how it grows.</source>
        <translation>Se miró cómo crece.</translation>
    </message>
    <message>
        <source>Not well: {tables}. What the database says stands in the record.</source>
        <translation>No está bien: {tables}. Lo que dice la base de datos queda anotado.</translation>
    </message>
</context>
<context>
    <name>TasksSection</name>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Hacerlo ahora</translation>
    </message>
    <message>
        <source>It met trouble</source>
        <translation>Hubo un problema</translation>
    </message>
    <message>
        <source>Nobody ever did it.</source>
        <translation>Nadie lo ha hecho nunca.</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Anotar como hecha</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Regular tasks</source>
        <translation>Tareas periódicas</translation>
    </message>
    <message>
        <source>Say in a few words what came of it, then record it.</source>
        <translation>Diga en pocas palabras el resultado y anótelo después.</translation>
    </message>
    <message>
        <source>So it stays due until it is done well</source>
        <translation>Así sigue pendiente hasta que se haga bien</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The tasks cannot be read</source>
        <translation>Las tareas no se pueden leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What came of it before</source>
        <translation>Resultados anteriores</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Address of the webhook</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Every administrator with an e-mail address gets each alert once, where the department sends mails. A webhook gets it too, as JSON. “work --once” sends both, under a timer.</source>
        <translation>Cada administrador con dirección de correo recibe cada alerta una vez, donde el departamento envía correos. Un webhook también la recibe, como JSON. «work --once» envía ambas cosas, con un temporizador.</translation>
    </message>
    <message>
        <source>None, or https://…</source>
        <translation>Ninguna, o https://…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Send a trial</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Send something there now that says it is a trial</source>
        <translation>Enviar allí ahora algo que dice que es una prueba</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The trial was taken.</source>
        <translation>La prueba fue aceptada.</translation>
    </message>
    <message>
        <source>Where alerts are told</source>
        <translation>Dónde se avisa de las alertas</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Choose a file that students are given</source>
        <translation>Elegir un archivo que reciben los estudiantes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Templates that students are given</source>
        <translation>Plantillas que reciben los estudiantes</translation>
    </message>
    <message>
        <source>The template is registered.</source>
        <translation>La plantilla está registrada.</translation>
    </message>
    <message>
        <source>The template was removed; its text counts again from the next indexing on.</source>
        <translation>La plantilla se quitó; su texto vuelve a contar desde la próxima indexación.</translation>
    </message>
    <message>
        <source>There is none yet. Add a task sheet or a form that all students begin with.</source>
        <translation>Todavía no hay ninguna. Añada un enunciado o un formulario con el que empiecen todos los estudiantes.</translation>
    </message>
    <message>
        <source>What these files say is no work: it is left out when submissions are compared with each other.</source>
        <translation>Lo que dicen estos archivos no es trabajo propio: se omite al comparar las entregas entre sí.</translation>
    </message>
</context>
<context>
    <name>TextDetails</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Small pages</source>
        <translation>Páginas pequeñas</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>EduManage</source>
        <translation>EduManage</translation>
    </message>
</context>
<context>
    <name>TwinLine</name>
    <message>
        <source>Other submissions with the same work</source>
        <translation>Otras entregas con el mismo trabajo</translation>
    </message>
    <message>
        <source>Show the other submissions with the same work</source>
        <translation>Mostrar las otras entregas con el mismo trabajo</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
</context>
<context>
    <name>TwinTextsView</name>
    <message numerus="yes">
        <source>%n passages are the same, and marked.</source>
        <translation>
            <numerusform>%Ln pasaje es igual y está marcado.</numerusform>
            <numerusform>%Ln pasajes son iguales y están marcados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of this text, marked, are also in a submission that is not yours.</source>
        <translation>
            <numerusform>%Ln pasaje de este texto, marcado, está también en una entrega que no es suya.</numerusform>
            <numerusform>%Ln pasajes de este texto, marcados, están también en una entrega que no es suya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>No passage of eight words or more is the same beyond templates.</source>
        <translation>Fuera de las plantillas, ningún pasaje de ocho palabras o más es igual.</translation>
    </message>
    <message>
        <source>Passage before</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Passage {place} of {count}</source>
        <translation>Pasaje {place} de {count}</translation>
    </message>
    <message>
        <source>Text of the other submission</source>
        <translation>Texto de la otra entrega</translation>
    </message>
    <message>
        <source>Text of this submission</source>
        <translation>Texto de esta entrega</translation>
    </message>
    <message>
        <source>This file holds no text that could be shown here; open it to look at it.</source>
        <translation>Este archivo no contiene texto que se pueda mostrar aquí; ábralo para verlo.</translation>
    </message>
    <message>
        <source>What both have in common</source>
        <translation>Lo que ambos tienen en común</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>Explained by somebody who sees both sides.</source>
        <translation>Explicado por alguien que ve ambos lados.</translation>
    </message>
    <message>
        <source>Explained by {login} on {time}: {note}</source>
        <translation>Explicado por {login} el {time}: {note}</translation>
    </message>
    <message>
        <source>Submission {number}</source>
        <translation>Entrega {number}</translation>
    </message>
    <message>
        <source>The same file</source>
        <translation>El mismo archivo</translation>
    </message>
    <message numerus="yes">
        <source>The same file is in %n other submissions.</source>
        <translation>
            <numerusform>El mismo archivo está en otra entrega.</numerusform>
            <numerusform>El mismo archivo está en otras %Ln entregas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to {share} % of this text is also in %n other submissions.</source>
        <translation>
            <numerusform>Hasta el {share} % de este texto está también en otra entrega.</numerusform>
            <numerusform>Hasta el {share} % de este texto está también en otras %Ln entregas.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>student unknown</source>
        <translation>estudiante desconocido</translation>
    </message>
    <message>
        <source>{count} · same file</source>
        <translation>{count} · mismo archivo</translation>
    </message>
    <message>
        <source>{count} · {share} % of the text</source>
        <translation>{count} · {share} % del texto</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{near}: a submission to somebody else</source>
        <translation>{near}: una entrega a otra persona</translation>
    </message>
    <message>
        <source>{near}: {title} · {student} · received {time} · {faculty}</source>
        <translation>{near}: {title} · {student} · recibida {time} · {faculty}</translation>
    </message>
    <message>
        <source>{share} % of the text</source>
        <translation>{share} % del texto</translation>
    </message>
    <message>
        <source>{share} % of this text is also in another submission.</source>
        <translation>El {share} % de este texto está también en otra entrega.</translation>
    </message>
    <message>
        <source>{words} It is explained.</source>
        <translation>{words} Está explicado.</translation>
    </message>
    <message>
        <source>{words} · explained</source>
        <translation>{words} · explicado</translation>
    </message>
</context>
<context>
    <name>TwinsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>For a file that students are given: what it says is then no work that two have in common</source>
        <translation>Para un archivo que reciben los estudiantes: lo que dice ya no cuenta como trabajo en común</translation>
    </message>
    <message>
        <source>Go to that submission</source>
        <translation>Ir a esa entrega</translation>
    </message>
    <message>
        <source>It is marked as explained.</source>
        <translation>Está marcado como explicado.</translation>
    </message>
    <message>
        <source>It is no longer marked as explained.</source>
        <translation>Ya no está marcado como explicado.</translation>
    </message>
    <message>
        <source>It is registered as a template. What it says is left out at the next indexing.</source>
        <translation>Está registrado como plantilla. Lo que dice se omitirá en la próxima indexación.</translation>
    </message>
    <message>
        <source>Mark as explained</source>
        <translation>Marcar como explicado</translation>
    </message>
    <message>
        <source>No other submission has the same work any more.</source>
        <translation>Ninguna otra entrega tiene ya el mismo trabajo.</translation>
    </message>
    <message>
        <source>Other submissions with the same work</source>
        <translation>Otras entregas con el mismo trabajo</translation>
    </message>
    <message>
        <source>Reading both files…</source>
        <translation>Leyendo ambos archivos…</translation>
    </message>
    <message>
        <source>Register as template</source>
        <translation>Registrar como plantilla</translation>
    </message>
    <message>
        <source>Say that this is explained no longer; what was said stays on record</source>
        <translation>Indicar que ya no está explicado; lo dicho queda registrado</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The same work in other submissions</source>
        <translation>El mismo trabajo en otras entregas</translation>
    </message>
    <message>
        <source>What explains it, for the staff</source>
        <translation>Qué lo explica, para el personal</translation>
    </message>
</context>
<context>
    <name>UndecidedWork</name>
    <message>
        <source>Nothing else found for “{text}” is left to decide. Escape in the queue ends the search.</source>
        <translation>De lo encontrado con «{text}» no queda nada más por decidir. Escape, en la cola, termina la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing else is left to decide here: the rest is decided, prepared or set aside.</source>
        <translation>No queda nada más por decidir aquí: lo demás está decidido, preparado o apartado.</translation>
    </message>
    <message>
        <source>Nothing further down is left to decide: this is the first from the top.</source>
        <translation>Más abajo no queda nada por decidir: este es el primero desde arriba.</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>An import is still running: {done} of {total} entries are through.</source>
        <translation>Todavía hay una importación en curso: {done} de {total} entradas terminadas.</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>Todavía en curso</translation>
    </message>
    <message>
        <source>Still running: {jobs}.</source>
        <translation>Siguen en curso: {jobs}.</translation>
    </message>
    <message>
        <source>What was being handed in is stopped: what was handed in whole stays, and the rest is not handed in.</source>
        <translation>Lo que se estaba entregando se ha detenido: lo que se entregó completo permanece y el resto no se entrega.</translation>
    </message>
    <message>
        <source>What was being moved is stopped: what was moved stays moved, and the rest stays where it was.</source>
        <translation>Se detuvo lo que se estaba moviendo: lo movido queda movido y el resto se queda donde estaba.</translation>
    </message>
    <message>
        <source>When you go on, it is stopped. Earlier backups are as they were, and what is half done counts as nothing.</source>
        <translation>Si continúa, se detiene. Las copias anteriores están como estaban y lo que quede a medias no cuenta.</translation>
    </message>
    <message>
        <source>When you go on, it is stopped: nothing of it is handed in, unless all of it has arrived by then. This computer keeps nothing of what is typed: look into your work the next time, before you hand it in again.</source>
        <translation>Si continúa, se detiene: no se entrega nada, salvo que para entonces ya haya llegado todo. Este equipo no guarda nada de lo escrito: la próxima vez, mire su trabajo antes de entregarlo otra vez.</translation>
    </message>
    <message>
        <source>When you go on, it is stopped: nothing of it is handed in, unless all of it has arrived by then. What is typed is kept on this computer. The next time you are offered it again, or told that it was handed in.</source>
        <translation>Si continúa, se detiene: no se entrega nada, salvo que para entonces ya haya llegado todo. Lo escrito se guarda en este equipo. La próxima vez se le ofrece de nuevo, o se le dice que se entregó.</translation>
    </message>
    <message>
        <source>When you go on, it is stopped: what was handed in whole stays, the rest is not handed in. Import the same archive or folder again to go on with the rest; nothing is handed in twice.</source>
        <translation>Si continúa, se detiene: lo que se entregó completo permanece y el resto no se entrega. Importe otra vez el mismo archivo o la misma carpeta para continuar con el resto; nada se entrega dos veces.</translation>
    </message>
    <message>
        <source>When you go on, it is stopped: what was moved stays moved, the rest stays where it is. Recent moves on the page Assign tells how many were moved, and takes them back.</source>
        <translation>Si continúa, se detiene: lo movido queda movido y el resto se queda donde está. «Traspasos recientes», en la página Reparto, dice cuántos se movieron y los devuelve.</translation>
    </message>
    <message>
        <source>Work is still being handed in.</source>
        <translation>Todavía se está entregando un trabajo.</translation>
    </message>
    <message>
        <source>Work is still being moved: {done} of {total} submissions are through.</source>
        <translation>Todavía se están moviendo trabajos: van {done} de {total} entregas.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>Undo %n decisions</source>
        <translation>
            <numerusform>Deshacer %Ln decisión</numerusform>
            <numerusform>Deshacer %Ln decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo: prepared %n decisions</source>
        <translation>
            <numerusform>Deshacer: %Ln decisión preparada</numerusform>
            <numerusform>Deshacer: %Ln decisiones preparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: prepared to approve “{title}”</source>
        <translation>Deshacer: aprobación de «{title}» preparada</translation>
    </message>
    <message>
        <source>Undo: prepared to reject “{title}”</source>
        <translation>Deshacer: rechazo de «{title}» preparado</translation>
    </message>
    <message>
        <source>{what} – {student}</source>
        <translation>{what} – {student}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>A one-time password on the page People is not handed over yet.</source>
        <translation>Una contraseña de un solo uso de la página Personas aún no se ha entregado.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>It is lost when you close now. Stay to try again, to send your decision or to copy the text. Everything else is kept.</source>
        <translation>Se pierde si se cierra ahora. Conviene quedarse para volver a intentarlo, enviar la decisión o copiar el texto. Todo lo demás se conserva.</translation>
    </message>
    <message>
        <source>It is lost when you go on. Everything else is kept.</source>
        <translation>Se pierde al continuar. Todo lo demás se conserva.</translation>
    </message>
    <message>
        <source>It is shown only now: when you go on, nobody can read it any more, and its owner needs another one. What is typed there and not saved is lost, too.</source>
        <translation>Solo se muestra ahora: si continúas, nadie podrá leerla y su titular necesitará otra. También se pierde lo que haya escrito allí sin guardar.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Something is typed and not saved: {pages}.</source>
        <translation>Hay algo escrito y sin guardar: {pages}.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Still being sent</source>
        <translation>Todavía se envía</translation>
    </message>
    <message>
        <source>Stop it and go on</source>
        <translation>Detener y continuar</translation>
    </message>
    <message numerus="yes">
        <source>Your feedback on %n submissions could not be kept.</source>
        <translation>
            <numerusform>No se pudieron conservar los comentarios sobre %Ln entrega.</numerusform>
            <numerusform>No se pudieron conservar los comentarios sobre %Ln entregas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Server administrator</source>
        <translation>Administrador del servidor</translation>
    </message>
    <message>
        <source>This changes the schema for everybody; submitted work and decisions stay as they are. Make a backup first. Sign in as an administrator of the database server; the account is used once and not kept.</source>
        <translation>Esto cambia el esquema para todos; los trabajos entregados y las decisiones quedan como están. Antes conviene hacer una copia de seguridad. Hay que iniciar sesión como administrador del servidor de bases de datos; la cuenta se usa una vez y no se guarda.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Upgrade the database</source>
        <translation>Actualizar la base de datos</translation>
    </message>
</context>
<context>
    <name>VerificationDialog</name>
    <message numerus="yes">
        <source>%n checks are not well. Read what each says.</source>
        <translation>
            <numerusform>%Ln comprobación no está bien. Conviene leer lo que dice.</numerusform>
            <numerusform>%Ln comprobaciones no están bien. Conviene leer lo que dice cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>A test student and test faculty sign in, hand in a small file and decide on it, for real. Nobody else sees them or their work; at the end nothing is left but the history.</source>
        <translation>Un estudiante y docentes de prueba inician sesión, entregan un archivo pequeño y deciden sobre él, de verdad. Nadie más los ve ni ve su trabajo; al final no queda nada más que el historial.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>How far the verification is</source>
        <translation>Avance de la verificación</translation>
    </message>
    <message>
        <source>It broke off. Run it again; what it left is put away then.</source>
        <translation>Se interrumpió. Hay que repetirla; lo que dejó se retira entonces.</translation>
    </message>
    <message>
        <source>It was stopped; what was checked before is well, and everything is put away.</source>
        <translation>Se detuvo; lo comprobado hasta entonces está bien y todo se retiró.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping: what was handed in is put away first…</source>
        <translation>Deteniendo: primero se retira lo entregado…</translation>
    </message>
    <message>
        <source>The result was copied.</source>
        <translation>Se copió el resultado.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar otra vez</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Verify the deployment</source>
        <translation>Verificar el despliegue</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Lo que encontraron las comprobaciones</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Another view has this name already.</source>
        <translation>Otra vista tiene ya este nombre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Filter, order and columns are saved. Only you see your views.</source>
        <translation>Se guardan el filtro, el orden y las columnas. Las vistas solo las ve su dueño.</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>Dejarlo todo como está (Escape)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Replace view</source>
        <translation>Reemplazar vista</translation>
    </message>
    <message>
        <source>{action} (Enter)</source>
        <translation>{action} (Intro)</translation>
    </message>
</context>
<context>
    <name>VisibilityAsking</name>
    <message>
        <source>Choose the submission with the arrow keys.</source>
        <translation>Elija la entrega con las teclas de flecha.</translation>
    </message>
    <message>
        <source>Look why they cannot see it</source>
        <translation>Mirar por qué no puede verla</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Mirar…</translation>
    </message>
    <message>
        <source>No submission has these words.</source>
        <translation>Ninguna entrega tiene estas palabras.</translation>
    </message>
    <message>
        <source>Number, title, or the student&apos;s name or number</source>
        <translation>Número, título, o el nombre o número del estudiante</translation>
    </message>
    <message>
        <source>Opens the inquiry, which offers the correction too</source>
        <translation>Abre la indagación, que ofrece también la corrección</translation>
    </message>
    <message>
        <source>Say which submission it is, and who should see it.</source>
        <translation>Indique qué entrega es y quién debería verla.</translation>
    </message>
    <message>
        <source>Submission or student</source>
        <translation>Entrega o estudiante</translation>
    </message>
    <message>
        <source>Submissions that were found</source>
        <translation>Entregas encontradas</translation>
    </message>
    <message>
        <source>Who should see it</source>
        <translation>Quién debería verla</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>{student} · {status} · with {faculty}</source>
        <translation>{student} · {status} · con {faculty}</translation>
    </message>
</context>
<context>
    <name>VisibilityDesk</name>
    <message>
        <source>What keeps a faculty member from seeing this submission, and what mends it</source>
        <translation>Qué impide a un docente ver esta entrega, y qué lo remedia</translation>
    </message>
    <message>
        <source>Why can&apos;t they see it?</source>
        <translation>¿Por qué no puede verla?</translation>
    </message>
</context>
<context>
    <name>VisibilityDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <source>Correcting…</source>
        <translation>Corrigiendo…</translation>
    </message>
    <message>
        <source>It broke off. Nothing was changed; look again.</source>
        <translation>Se interrumpió. No se cambió nada; hay que mirar de nuevo.</translation>
    </message>
    <message>
        <source>It was corrected. This is what the checks find now:</source>
        <translation>Se corrigió. Esto encuentran ahora las comprobaciones:</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of the submission</source>
        <translation>Número de la entrega</translation>
    </message>
    <message>
        <source>Say which submission it is, and who should see it.</source>
        <translation>Indica qué entrega es y quién debería verla.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>The correction before is still under way. Look again in a moment.</source>
        <translation>La corrección anterior aún está en curso. Vuelva a mirar dentro de un momento.</translation>
    </message>
    <message>
        <source>The result was copied.</source>
        <translation>El resultado se copió.</translation>
    </message>
    <message>
        <source>Who should see it</source>
        <translation>Quién debería verla</translation>
    </message>
    <message>
        <source>Why can&apos;t they see it?</source>
        <translation>¿Por qué no puede verla?</translation>
    </message>
</context>
<context>
    <name>WhichFields</name>
    <message numerus="yes">
        <source>All %n that are shown</source>
        <translation>
            <numerusform>La %Ln que se muestra</numerusform>
            <numerusform>Las %Ln que se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Some of them:</source>
        <translation>Algunas de ellas:</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected submissions</source>
        <translation>
            <numerusform>La %Ln entrega seleccionada</numerusform>
            <numerusform>Las %Ln entregas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest {count} of the {total} that are shown</source>
        <translation>Las {count} más antiguas de las {total} que se muestran</translation>
    </message>
    <message>
        <source>The one that is shown</source>
        <translation>La que se muestra</translation>
    </message>
    <message>
        <source>The selected submission</source>
        <translation>La entrega seleccionada</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Cuáles son</translation>
    </message>
    <message>
        <source>evenly over assignments</source>
        <translation>por igual entre las tareas</translation>
    </message>
    <message>
        <source>the oldest</source>
        <translation>las más antiguas</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>There is nothing here for “{action}”.</source>
        <translation>Aquí no hay nada para «{action}».</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} o {other}</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>WindowsSection</name>
    <message>
        <source>Acts are taken again from this moment on</source>
        <translation>Desde este momento se vuelven a admitir acciones</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar ya</translation>
    </message>
    <message>
        <source>It does not take place, and nobody is told of it any more</source>
        <translation>No tiene lugar y ya no se avisa a nadie</translation>
    </message>
    <message>
        <source>Maintenance has ended; acts are taken again.</source>
        <translation>El mantenimiento ha terminado; se vuelven a admitir acciones.</translation>
    </message>
    <message>
        <source>The maintenance window is called off.</source>
        <translation>La ventana de mantenimiento se ha anulado.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
    <message>
        <source>Also in others</source>
        <translation>También en otras</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Approved “{title}”.</source>
        <translation>«{title}» aprobada.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Arrived from the portal</source>
        <translation>Llegó del portal</translation>
    </message>
    <message>
        <source>Changed outside this program</source>
        <translation>Cambiada fuera de este programa</translation>
    </message>
    <message>
        <source>Deleted outside this program</source>
        <translation>Eliminada fuera de este programa</translation>
    </message>
    <message>
        <source>Faculty {id}</source>
        <translation>Docente {id}</translation>
    </message>
    <message>
        <source>Given to {owner} outside this program</source>
        <translation>Asignada a {owner} fuera de este programa</translation>
    </message>
    <message>
        <source>Handed in “{title}”.</source>
        <translation>Se entregó «{title}».</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Sin estado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Recorded a change of “{title}”.</source>
        <translation>Se registró un cambio de «{title}».</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Rejected “{title}”.</source>
        <translation>«{title}» rechazada.</translation>
    </message>
    <message>
        <source>Reopened “{title}”.</source>
        <translation>«{title}» reabierta.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Student {id}</source>
        <translation>Estudiante {id}</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Undo: approved “{title}”</source>
        <translation>Deshacer: «{title}» aprobada</translation>
    </message>
    <message>
        <source>Undo: changed “{title}”</source>
        <translation>Deshacer: «{title}» cambiada</translation>
    </message>
    <message>
        <source>Undo: rejected “{title}”</source>
        <translation>Deshacer: «{title}» rechazada</translation>
    </message>
    <message>
        <source>Untitled work</source>
        <translation>Trabajo sin título</translation>
    </message>
    <message>
        <source>Was there before this program</source>
        <translation>Ya estaba antes de este programa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Withdrew “{title}”.</source>
        <translation>Se retiró «{title}».</translation>
    </message>
    <message>
        <source>Your draft was handed on to {owner}.</source>
        <translation>El borrador se cedió a {owner}.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>en un momento desconocido</translation>
    </message>
    <message>
        <source>closed {time}</source>
        <translation>cerrada {time}</translation>
    </message>
    <message>
        <source>closes today at {time}</source>
        <translation>se cierra hoy a las {time}</translation>
    </message>
    <message>
        <source>closes tomorrow at {time}</source>
        <translation>se cierra mañana a las {time}</translation>
    </message>
    <message>
        <source>closes {time}</source>
        <translation>se cierra el {time}</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>sin archivo</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>sin importar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{actor} approved it</source>
        <translation>{actor} la aprobó</translation>
    </message>
    <message>
        <source>{actor} changed it</source>
        <translation>{actor} la cambió</translation>
    </message>
    <message>
        <source>{actor} corrected it</source>
        <translation>{actor} la corrigió</translation>
    </message>
    <message>
        <source>{actor} gave it to somebody else</source>
        <translation>{actor} la asignó a otra persona</translation>
    </message>
    <message>
        <source>{actor} gave it to {owner}</source>
        <translation>{actor} la asignó a {owner}</translation>
    </message>
    <message>
        <source>{actor} put it into the archive</source>
        <translation>{actor} la archivó</translation>
    </message>
    <message>
        <source>{actor} rejected it</source>
        <translation>{actor} la rechazó</translation>
    </message>
    <message>
        <source>{actor} reopened it</source>
        <translation>{actor} la reabrió</translation>
    </message>
    <message>
        <source>{actor} set it aside</source>
        <translation>{actor} la apartó</translation>
    </message>
    <message>
        <source>{actor} submitted it</source>
        <translation>{actor} la entregó</translation>
    </message>
    <message>
        <source>{actor} took it from you; nobody has it now</source>
        <translation>{actor} la retiró de su cargo; ahora no la tiene nadie</translation>
    </message>
    <message>
        <source>{actor} took it out of the archive</source>
        <translation>{actor} la sacó del archivo histórico</translation>
    </message>
    <message>
        <source>{actor} took its row out of the portal&apos;s table</source>
        <translation>{actor} quitó su fila de la tabla del portal</translation>
    </message>
    <message>
        <source>{actor} withdrew it</source>
        <translation>{actor} la retiró</translation>
    </message>
    <message>
        <source>{day}, {hour} ({zone})</source>
        <translation>{day}, {hour} ({zone})</translation>
    </message>
    <message>
        <source>{name} + {more}</source>
        <translation>{name} + {more}</translation>
    </message>
    <message>
        <source>{name} + {more} · revision {revision}</source>
        <translation>{name} + {more} · versión {revision}</translation>
    </message>
    <message>
        <source>{name} · revision {revision}</source>
        <translation>{name} · versión {revision}</translation>
    </message>
</context>
<context>
    <name>WorkTable</name>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Submissions of this student</source>
        <translation>Entregas de este estudiante</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>A cargo de</translation>
    </message>
</context>
<context>
    <name>WorkloadModel</name>
    <message>
        <source>Away until {day}</source>
        <translation>Ausente hasta el {day}</translation>
    </message>
    <message>
        <source>Away {first} – {last}</source>
        <translation>Ausente {first} – {last}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Decided in the last seven days</source>
        <translation>Decididas en los últimos siete días</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>El trabajo de todos</translation>
    </message>
    <message>
        <source>Faculty {number} (not imported)</source>
        <translation>Docente {number} (no importado)</translation>
    </message>
    <message>
        <source>Left, or the account is disabled</source>
        <translation>Se fue, o la cuenta está desactivada</translation>
    </message>
    <message>
        <source>Not taught by who has it</source>
        <translation>De estudiantes a quienes no da clase</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antigua</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>Submitted and not decided; the bar shows it beside what they can take</source>
        <translation>Enviadas y sin decidir; la barra lo muestra junto a lo que pueden recibir</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>When the oldest of it was received</source>
        <translation>Cuándo se recibió la más antigua</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>With people who left or are disabled</source>
        <translation>Con personas que se fueron o desactivadas</translation>
    </message>
    <message>
        <source>the oldest received: {age}</source>
        <translation>la más antigua recibida: {age}</translation>
    </message>
    <message>
        <source>{away} · {department}</source>
        <translation>{away} · {department}</translation>
    </message>
    <message>
        <source>{number} decided this week</source>
        <translation>{number} decididas esta semana</translation>
    </message>
    <message>
        <source>{number} open</source>
        <translation>{number} pendientes</translation>
    </message>
    <message>
        <source>{open} of {capacity}</source>
        <translation>{open} de {capacity}</translation>
    </message>
    <message>
        <source>{said}, {more}</source>
        <translation>{said}, {more}</translation>
    </message>
</context>
<context>
    <name>WorkloadView</name>
    <message>
        <source>Faculty with their work</source>
        <translation>Docentes con sus trabajos</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Not connected, trying again</source>
        <translation>Sin conexión, reintentando</translation>
    </message>
</context>
<context>
    <name>WritingFields</name>
    <message>
        <source>Add a reason – staff only</source>
        <translation>Añadir un motivo – solo personal</translation>
    </message>
    <message>
        <source>Characters: {count}</source>
        <translation>Caracteres: {count}</translation>
    </message>
    <message>
        <source>Colleagues, registrars and administrators read it in the history.</source>
        <translation>Colegas, secretaría y administración lo leen en el historial.</translation>
    </message>
    <message>
        <source>Feedback – the student reads this</source>
        <translation>Comentarios – los lee el estudiante</translation>
    </message>
    <message>
        <source>For staff: colleagues and registrars read this in the history, students never do</source>
        <translation>Para el personal: colegas y secretaría lo leen en el historial, los estudiantes nunca</translation>
    </message>
    <message>
        <source>Insert feedback that you use again (Ctrl+Space, or / at the start of a line)</source>
        <translation>Insertar comentarios reutilizables (Ctrl+Espacio, o / al principio de una línea)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Needed to reject. Ctrl+Space inserts from your library.</source>
        <translation>Necesarios para rechazar. Ctrl+Espacio inserta desde la biblioteca.</translation>
    </message>
    <message>
        <source>Note why, for colleagues, registrars and administrators; no student reads it</source>
        <translation>Anotar el porqué para colegas, secretaría y administración; ningún estudiante lo lee</translation>
    </message>
    <message>
        <source>Only staff read this</source>
        <translation>Solo lo lee el personal</translation>
    </message>
    <message>
        <source>Reason – staff only</source>
        <translation>Motivo – solo personal</translation>
    </message>
    <message>
        <source>Reason – staff only, the student never reads this</source>
        <translation>Motivo – solo personal, el estudiante nunca lo lee</translation>
    </message>
    <message>
        <source>Shows or hides the field of the reason, which no student reads.</source>
        <translation>Muestra u oculta el campo del motivo, que ningún estudiante lee.</translation>
    </message>
    <message>
        <source>The student reads this</source>
        <translation>Lo lee el estudiante</translation>
    </message>
    <message>
        <source>The student reads this (F)</source>
        <translation>Esto lo lee el estudiante (F)</translation>
    </message>
    <message>
        <source>What the student will read (needed to reject)</source>
        <translation>Lo que leerá el estudiante (necesario para rechazar)</translation>
    </message>
    <message>
        <source>Your library of feedback</source>
        <translation>Biblioteca de comentarios</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} de {most}</translation>
    </message>
</context>
<context>
    <name>_CellTable</name>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation>Elegir el archivo de la autoridad…</translation>
    </message>
    <message>
        <source>Choose the folder of the files…</source>
        <translation>Elegir la carpeta de los archivos…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>Carpeta de los archivos</translation>
    </message>
</context>
<context>
    <name>_Entries</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{name} (empty folder)</source>
        <translation>{name} (carpeta vacía)</translation>
    </message>
    <message>
        <source>{name} (locked by a password)</source>
        <translation>{name} (protegido por contraseña)</translation>
    </message>
    <message>
        <source>{name}, {size}</source>
        <translation>{name}, {size}</translation>
    </message>
</context>
<context>
    <name>_EntryTable</name>
    <message>
        <source>Files in the archive</source>
        <translation>Archivos del archivo comprimido</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
</context>
</TS>
