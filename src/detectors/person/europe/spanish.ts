/** What stands beside names in Spanish. */
import type { Language } from "./phrases.ts";

export const spanish: Language = {
  leads: {
    told: `
      me|se|te llamo|llama|llamaba|llamas
      mi|su|el|tu nombre completo? es|era|:?
      nombre es
      mi|su|mis|sus apellido|apellidos es|son
      a|en nombre de
      llamado|llamada|de nombre
      mi nombre y apellido es
    `,
    called: `
      puede|puedes llamarme
      me dicen
    `,
    labels: `
      nombre|nombres|apellido|apellidos
      nombre completo
      nombre y|& apellido|apellidos
      nombre del|de la? cliente|titular|paciente|pasajero|pasajera|contacto|solicitante|agente|usuario|usuaria|beneficiario|beneficiaria|asegurado|asegurada|huésped|empleado|destinatario
    `,
    holders: `
      titular|cliente|paciente|solicitante|pasajero|pasajera|beneficiario|beneficiaria|asegurado|asegurada|huésped|abonado|inquilino|interlocutor|firmante
      a la atención de
      persona de contacto
      atn
      creado|atendido|firmado|abierto|registrado|cerrado|gestionado|elaborado|aprobado|tomado por
    `,
    fields:
      "contacto|agente|asesor|asesora|técnico|responsable|destinatario|remitente|de|para|cc|firma|médico|conductor|operador|operadora|repartidor",
    greeted: `
      hola|estimado|estimada|querido|querida|bienvenido|bienvenida|buenas|adiós|apreciado|apreciada|distinguido|distinguida|oiga|oye
      buenos|buen días|día
      buenas tardes|noches
      hola de nuevo
      muy buenas|buenos días|tardes|noches?
      perdón|disculpe|disculpa
      mucho gusto
      encantado|encantada
    `,
    answered: `
      claro|perfecto|sí|no|de|vale|bueno|entiendo|entendido|muy|disculpe|disculpa|perdone|lo|correcto|exacto|ok|listo|excelente
      de|con acuerdo|nada|gusto|mucho? gusto?
      por supuesto
      muy bien|amable
      un momento
      lo siento
      hasta luego|pronto|mañana
      por su|tu|la llamada|ayuda|paciencia|espera|respuesta|atención|comprensión|llamar|esperar
      que tenga|tengas un? buen|buena día|tarde|noche
      no hay problema
      claro que sí
    `,
    thanked: `
      gracias
      muchas|mil gracias
      gracias de|otra nuevo|vez
      muchísimas gracias
      gracias a
      agradecido con
    `,
    signed: `
      atentamente|saludos|cordialmente|atte|respetuosamente|abrazos
      un cordial|afectuoso? saludo|abrazo
      saludos cordiales
      reciba un cordial saludo
      gracias
      muchas gracias
      gracias y saludos
      gracias de antemano
      quedo atento|atenta
      firmado
    `,
    titled:
      "sr|sra|srta|señor|señora|señorita|don|doña|dra|lic|ing|licenciado|licenciada|ingeniero|ingeniera|profesor|profesora|doctor|doctora",
    roles: `
      cliente|clienta|agente|esposo|esposa|marido|mujer|hijo|hija|madre|padre|mamá|papá|hermano|hermana|jefe|jefa|amigo|amiga|vecino|vecina|compañero|compañera|colega|abuelo|abuela|técnico|técnica|paciente|asesor|asesora|titular|usuario|usuaria|ejecutivo|ejecutiva|supervisor|supervisora|operador|operadora|repartidor|novio|novia|primo|prima|tío|tía|sobrino|sobrina|suegra|suegro|cuñado|cuñada|encargado|encargada|gerente|abogado|abogada|médico|médica|enfermera|enfermero|chofer|conductor|secretaria|socio|socia|inquilino|inquilina|dueño|dueña|propietario|propietaria|nieto|nieta
    `,
    acts: `
      hablé|hablar|hablado|hablando|habló|hablo|contacto|comunicarme|comunicar|comunique|comuníqueme|reunión|cita|chateé|conversé|conversado|traté con
      habla|atiende|saluda|atendió|escribe|ayudó|dijo|llamó|contestó|informó|prometió|explicó por?
      transferido|transferida|asignado|asignada|escalado|escalada|derivado|derivada|enviado|enviada|dirigido|dirigida|pasar|pasado|pasada|reasignado|reasignada|remitido|entregado|páseme|pásame|transfiere|transfirió|avisar|decirle|preguntar|preguntarle a
      de|por parte de
      correo|llamada|mensaje|carta|email|respuesta|visita|recado de
      creado|creada|abierto|abierta|cerrado|cerrada|firmado|firmada|gestionado|gestionada|atendido|atendida|enviado|aprobado|aprobada|registrado|contactado|ayudado por
      preguntó|pregunta|preguntar|preguntaba|pregunté por
      comunicar|ponga|póngame|páseme con
      mensaje|paquete|recado|cita para
      atención a|de
    `,
    knows: `
      con|para|de|a|por|que|y|llame|avise|avisen|contactar|llamar|dígale|diga
      dígale|dile|avísele a
    `,
    meets: `
      le|te|les habla|atiende|saluda|escribe
      soy|habla
      yo soy
      usted|está habla|hablando con
      aquí habla|está|le?
      hablo con
      es usted
      le presento a
    `,
    states: `
      es
      él|ella|ese|esta|este|esto es
      aquí
    `,
    asks: `
      su|tu|el nombre completo?
      su|tu nombre y apellido|apellidos|completo
      cómo se|te llama|llamas
      con quién|quien hablo|tengo
      quién|quien habla|llama|es
      a nombre de quién
      cuál es su|tu nombre|apellido
    `,
  },
  follows: {
    speaks: `
      al habla|teléfono|aparato
      del|desde|de departamento|área|soporte|servicio|ventas|facturación|atención|la
    `,
    joins: `
      se ha? unió|conectó|unido|conectado al|a chat|la|conversación
      abandonó|dejó|salió el|del|la chat|conversación
      está en línea
    `,
    does: `
      llamó|dijo|preguntó|pidió|quiere|quería|solicita|solicitó|confirmó|escribió|contestó|respondió|informa|informó|indica|indicó|reporta|reportó|comenta|comentó|desea|vive|firmó|pagó|canceló|prometió|explicó|vendrá|vino|pasará|recogió|recogerá|cree|espera|insiste|atendió
      me|nos|le dijo|atendió|ayudó|llamó|explicó|informó|prometió|comunicó|quejó|encuentra|encargó|aseguró|llamará|va|mandó|envió|contactó|contactará
      ha|había llamado|dicho|pedido|solicitado|confirmado|escrito|enviado|recibido|sido
      está esperando|molesto|molesta
      es mi
      y yo
    `,
    acts: `
      necesita|puede
      se dijo|atendió|ayudó|llamó|explicó|informó|prometió|comunicó|quejó|encuentra|encargó|aseguró|llamará|va|mandó|envió|contactó|contactará
      va a
      está en|de|muy|a
      es la|el|nuestro|nuestra|una|un
      no ha|quiere|puede|recibió|está
    `,
  },
};
