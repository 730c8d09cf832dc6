/** Sentences of contact centres in Spanish: names stand in braces, a line break is written as an escape; and sentences without a name. */

export const NAMED = `
Hola, me llamo {Íñigo Arizmendi} y llamo por mi factura.
Buenos días, le habla {Yesenia} de soporte técnico.
Mi nombre es {Candelaria Quispe Mamani}.
Soy {Evaristo Peña}, el titular de la cuenta.
Soy {Nayeli} y necesito ayuda.
Estimado Sr. {Echeverría}, gracias por su paciencia.
Estimada Sra. {de la Fuente}:
Querida {Rocío}, ya está resuelto.
Hola {Joaquín}, ¿cómo está?
Buenas tardes Doña {Remedios}, ¿en qué puedo ayudarle?
Gracias, {Wilfredo}.
Muchas gracias, Sra. {Urrutia}.
Atentamente,\\n{María José García Lorca}
Saludos,\\n{Iker}
Saludos cordiales\\n{Ana Belén Tello}
Hablé con {Macarena} ayer por la tarde.
¿Puede comunicarme con el Sr. {Zambrano}?
Transferido a {Leopoldo Cifuentes}.
Asignado a {Fabiola Rentería}.
Ticket creado por {Gerardo Villaseñor}
Nombre: {Xóchitl Hernández}
Nombre completo: {Juan Carlos Pérez Gil}
Nombre del titular: {Asunción Barrera}
Titular: {Leocadia Montes}
A la atención de {Saturnino Vega}
La clienta {Paloma Iriarte} quiere cancelar.
Mi esposo {Heriberto} recogerá el paquete.
Mi hija {Ainhoa} usa la línea.
El técnico {Rigoberto} llegó tarde.
¿Su nombre, por favor? Sí, {Eulalia Domínguez}.
¿Cómo se llama? {Bruno Cárdenas}.
{Maite}: hola, tengo un problema
[16:40] {Nuria Cabello}: buenas tardes
{Ramiro Cuéllar} llamó esta mañana.
{Silvia} pidió un reembolso.
{Eneko} se unió al chat.
Llamada de parte de {Ofelia Bustos}.
Queja del Sr. {Ormaechea} recibida.
La cuenta está a nombre de {Dolores Aguirre}.
me llamo {carlos mendoza} y quiero cancelar el servicio
{Sr. y Sra. Lizarraga} se mudaron.
Don {Anselmo} está en línea.
Preguntó por {Griselda}.
`;

export const UNNAMED = `
Mi nombre está mal escrito.
Mi nombre no aparece en la factura.
Me llamo varias veces y nadie contesta.
Soy cliente desde hace años.
Soy Mexicano y vivo en Madrid.
Soy de Barcelona.
Estimado cliente, su factura está lista.
Estimados señores:
Hola a todos,
Hola, Pedido 123 no llegó.
Buenos días, Atención al Cliente.
Gracias, hasta luego.
Gracias por su paciencia.
Gracias, Soporte.
Atentamente,\\nEl equipo de soporte
Saludos,\\nAtención al Cliente
Saludos desde Madrid
Hablé con facturación ayer.
Hablé con Ventas y dijeron que no.
Transferido a Cobranza.
Asignado a Nivel 2.
Creado por Sistema
Nombre: desconocido
Nombre: no proporcionado
Estado: Resuelto
Asunto: Reembolso
Agente: Buenas tardes, ¿en qué puedo ayudarle?
Cliente: Sí, gracias.
El cliente colgó.
Mi esposo llamó ayer.
El señor de la tienda dijo que no.
La señora no contestó.
El técnico llegó tarde.
¿Su nombre, por favor? Prefiero no decirlo.
Movistar dijo que no.
Telefónica llamó otra vez.
Madrid pidió más tiempo.
A nombre de la empresa.
Feliz Navidad y saludos.
Es Lunes otra vez.
Es Urgente.
Llamada de Buenos Aires.
Cita con Ventas el martes.
Bienvenido a Netflix.
Preguntó por Internet.
Opciones de la línea de comandos:
`;
