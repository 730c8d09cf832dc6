/** Sentences of contact centres in Portuguese: names stand in braces, a line break is written as an escape; and sentences without a name. */

export const NAMED = `
Olá, meu nome é {Gilberto Nogueira} e estou ligando por causa da fatura.
Bom dia, aqui é a {Rosângela} do suporte.
Quem fala é {Wanderley Bittencourt}.
Me chamo {Thainá} e preciso de ajuda.
Sou {Edivaldo Queiroz}, o titular da conta.
Prezado Sr. {Figueiredo}, obrigado pela paciência.
Prezada Sra. {dos Anjos},
Cara {Heloísa}, segue o boleto.
Olá {Kauã}, tudo bem?
Boa tarde Dona {Iracema}, em que posso ajudar?
Obrigado, {Josué}.
Muito obrigada, Sra. {Brandão}.
Atenciosamente,\\n{Luciene Aparecida Moura}
Abraços,\\n{Cauê}
Atenciosamente\\n{Maria do Carmo Xavier}
Falei com {Dirceu} ontem à tarde.
Pode me passar para o Sr. {Tanaka}?
Transferido para {Valdirene Falcão}.
Atribuído a {Murilo Sampaio}.
Chamado aberto por {Edilene Torres}
Nome: {Uéslei Fontes}
Nome completo: {Ana Paula de Souza e Silva}
Nome do cliente: {Anísio Prado}
Titular: {Zuleica Meireles}
Aos cuidados de {Teodoro Viana}
A cliente {Jussara Moraes} quer cancelar.
Meu marido {Osvaldo} vai buscar.
Minha filha {Manuela} usa a linha.
O técnico {Adalberto} chegou atrasado.
Qual é o seu nome? {Fabrício Mattos}.
Seu nome completo, por favor? Claro, {Sueli Amaral}.
{Jéssica}: oi, estou com um problema
[11:15] {Rute Barreto}: bom dia
{Patrícia Godoy} ligou hoje cedo.
{Leandro} pediu reembolso.
{Taís} entrou no chat.
Ligação da parte de {Neuza Pacheco}.
Reclamação do Sr. {Bevilacqua} recebida.
A conta está em nome de {Otávio Bragança}.
meu nome é {juliana castro} e quero cancelar
{Sr. e Sra. Menezes} mudaram de casa.
Seu {Raimundo} está na linha.
Procurando pela {Ivone}.
`;

export const UNNAMED = `
Meu nome está errado na fatura.
Meu nome não aparece.
Sou cliente há dez anos.
Sou Brasileiro e moro em Lisboa.
Sou do Porto.
Prezado cliente, sua fatura está pronta.
Prezados senhores,
Olá a todos,
Olá, Pedido 123 não chegou.
Bom dia, Atendimento ao Cliente.
Obrigado, até logo.
Obrigado pela paciência.
Obrigado, Suporte.
Atenciosamente,\\nEquipe de Suporte
Abraços,\\nA equipe
Abraços de Lisboa
Falei com o financeiro ontem.
Falei com Vendas e disseram que não.
Transferido para Cobrança.
Atribuído a Nível 2.
Criado por Sistema
Nome: desconhecido
Nome: não informado
Status: Resolvido
Assunto: Reembolso
Atendente: Boa tarde, em que posso ajudar?
Cliente: Sim, obrigado.
O cliente desligou.
Meu marido ligou ontem.
Seu pedido está a caminho.
Seu Pedido foi enviado.
O senhor da loja disse que não.
A senhora não atendeu.
O técnico chegou atrasado.
Qual é o seu nome? Prefiro não dizer.
Vivo ligou de novo.
Claro disse que não.
Em nome da empresa.
Feliz Natal e abraços.
É Segunda de novo.
É Urgente.
Reunião com Vendas na terça.
Bem-vindo à Netflix.
Bom dia Brasil é um programa.
Cara, isso é ruim.
A cláusula Extends não pode ser usada
`;
