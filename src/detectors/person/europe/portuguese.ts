/** What stands beside names in Portuguese. */
import type { Language } from "./phrases.ts";

export const portuguese: Language = {
  leads: {
    told: `
      me chamo|chamam
      meu|seu|o nome completo? é|era|:?
      nome é
      em|no nome de|da|do
    `,
    called: `
      chamo-me
      se chama
      meu|seu sobrenome|apelido é
      chamado|chamada
      pode me chamar de
    `,
    labels: `
      nome|sobrenome|nomes
      nome completo
      nome e sobrenome
      nome do|da|de cliente|titular|paciente|passageiro|passageira|contato|contacto|solicitante|atendente|usuário|usuária|beneficiário|beneficiária|segurado|segurada|hóspede|responsável|destinatário|assinante
    `,
    holders: `
      titular|cliente|paciente|solicitante|passageiro|passageira|beneficiário|beneficiária|segurado|segurada|hóspede|assinante|inquilino|inquilina
      aos|a cuidados|atenção de
      a c
      pessoa de contato
      criado|atendido|assinado|aberto|registrado|fechado|aprovado por
    `,
    fields:
      "contato|contacto|atendente|agente|técnico|técnica|responsável|destinatário|remetente|de|para|cc|assinatura|médico|motorista|consultor|consultora|vendedor|vendedora",
    greeted: `
      olá|oi|prezado|prezada|caro|cara|querido|querida|bem-vindo|bem-vinda|tchau|estimado|estimada|ei|opa|alô
      bom dia
      boa tarde|noite
      oi|olá de novo
      desculpe|desculpa
      muito? prazer
      seja bem-vindo|bem-vinda
    `,
    answered: `
      claro|certo|perfeito|sim|não|entendi|entendo|ok|ótimo|combinado|desculpe|desculpa|exato|beleza|imagina
      sem problema|problemas
      com certeza
      muito bem|bom
      um momento|instante|minuto
      sinto muito
      até logo|mais|breve|amanhã
      pela|por|pelo sua|seu|aguardar|esperar|ligar? ajuda|paciência|espera|resposta|atenção|ligação|retorno|contato?
      tenha um|uma bom|boa dia|tarde|noite
      de nada
    `,
    thanked: `
      obrigado|obrigada|valeu|grato|grata
      muito obrigado|obrigada
      obrigado|obrigada mais|de uma|novo vez?
      agradeço
      obrigado|obrigada a|ao|à
    `,
    signed: `
      atenciosamente|cordialmente|abraços|abraço|att|respeitosamente|saudações
      um abraço
      grande abraço
      saudações cordiais
      obrigado|obrigada
      muito obrigado|obrigada
      desde já agradeço
      grato|grata
      assinado por?
      com os? melhores cumprimentos
      cumprimentos
    `,
    titled: "sr|sra|srta|senhor|senhora|senhorita|dona|seu|doutor|doutora|dra|prof|profa|eng|dom",
    roles: `
      cliente|atendente|agente|marido|esposa|esposo|mulher|filho|filha|mãe|pai|irmão|irmã|chefe|amigo|amiga|vizinho|vizinha|colega|avô|avó|técnico|técnica|paciente|consultor|consultora|titular|usuário|usuária|supervisor|supervisora|operador|operadora|entregador|namorado|namorada|primo|prima|tio|tia|sobrinho|sobrinha|sogra|sogro|cunhado|cunhada|gerente|advogado|advogada|médico|médica|enfermeira|enfermeiro|motorista|secretária|sócio|sócia|inquilino|inquilina|dono|dona|proprietário|proprietária|vendedor|vendedora|porteiro|síndico|síndica|neto|neta|analista|moça|moço
    `,
    acts: `
      falei|falar|falado|falando|falou|fala|conversei|conversar|contato|reunião|consulta|tratei|tratar com
      falar ao
      transferido|transferida|atribuído|atribuída|escalado|escalada|encaminhado|encaminhada|enviado|enviada|passado|passada|repassado|direcionado|entregue|pedir|perguntar|dizer|avisar para|a|à|ao|o
      parte de|da|do
      e-mail|email|ligação|mensagem|carta|resposta|visita|recado de|da|do
      criado|criada|aberto|aberta|fechado|fechada|assinado|assinada|tratado|tratada|atendido|atendida|enviado|enviada|aprovado|aprovada|registrado|informado|informada|ajudado|ajudada|resolvido por|pelo|pela
      perguntou|pergunta|perguntar|procura|procurou|procurando|chamar|chamou por|pelo|pela
      falei|falar|falo|conta|pedido|nome|recado|mensagem|encomenda com|da|do|para a|o?
      atenção|cuidados de
      passa|passar|passe|transfere|transferir|transfira para o|a
    `,
    knows: `
      com|para|pra|de|da|do|a|o|que|e|por|pelo|pela|avise|ligar|contatar|chame|chama
      com|para|pra|que|e a|o
    `,
    meets: `
      aqui é|fala|quem o|a?
      aqui quem fala é
      quem fala é o|a?
      sou o|a?
      você|o|a senhor|senhora? está|fala falando? com
      falo com o|a?
      eu sou o|a?
      é o|a
    `,
    states: `
      é
      ela|ele|este|esta|esse|essa é
      aqui
    `,
    asks: `
      seu|o nome completo?
      seu nome e sobrenome
      como você|o|a se|senhor|senhora se? chama
      com quem falo|eu|estou falo|falando?
      quem fala|é
      qual é|o o|seu seu? nome
    `,
  },
  follows: {
    speaks: `
      falando|aqui|na linha
      do|da|de suporte|atendimento|financeiro|comercial|equipe|vendas|área|setor
    `,
    joins: `
      entrou|saiu no|na|do|da|em chat|conversa|atendimento|sala
      está na linha
    `,
    does: `
      ligou|disse|perguntou|pediu|quer|queria|solicita|solicitou|confirmou|escreveu|respondeu|informa|informou|relata|relatou|deseja|mora|assinou|pagou|cancelou|prometeu|explicou|virá|veio|passará|retirou|acha|espera|aguarda|reclamou|atendeu|falou|mandou
      me|nos disse|atendeu|ajudou|ligou|explicou|informou|prometeu|ligar|retornar|entrar|buscar|recebeu|quer|pode|está|passou|garantiu|enviou|mandou|retirar
      está aguardando|ligando|viajando|insatisfeito|insatisfeita
      é meu|minha
      e eu
    `,
    acts: `
      precisa|pode
      vai|não|já|se disse|atendeu|ajudou|ligou|explicou|informou|prometeu|ligar|retornar|entrar|buscar|recebeu|quer|pode|está|passou|garantiu|enviou|mandou|retirar
      está em|muito|na|no
      é o|a|nosso|nossa
    `,
  },
};
