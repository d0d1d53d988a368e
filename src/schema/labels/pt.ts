import type { LabelTexts } from '../columns.ts';

/** Headings in Portuguese, parted by bars; the first is the one we print. */
export const pt: LabelTexts = {
  activity_id:
    'Identificador da atividade | Identificador de atividade | Código da atividade | Código de atividade | Código atividade | Cód. da atividade | ID da atividade | ID atividade | Número da atividade | Nº da atividade | N.º da atividade | N° da atividade | Nº atividade | Referência da atividade | Ref. da atividade | Identificador da actividade | Código da actividade',
  period:
    'Período do relatório | Período | Período de referência | Período de relatório | Período reportado | Período abrangido | Período abrangido pelo relatório | Período coberto | Semestre do relatório | Período relatado | Período de reporte',
  country: 'País | Nome do país | Código do país | País do projeto | Código país',
  agency:
    'Agência | Agência da ONU | Agência ONU | Agência das Nações Unidas | Nome da agência | Agência do Sistema ONU',
  objective:
    'Objetivo | Objetivo do projeto | Número do objetivo | Nº do objetivo | Código do objetivo | Objectivo | Objetivo do programa',
  pillar: 'Pilar | Pilares | Pilar principal | Pilar do projeto | Pilar temático',
  pillars_also:
    'Outros pilares relacionados | Outros pilares | Outro pilar | Pilares secundários | Pilar secundário | Outro pilar relacionado | Outros pilares atendidos',
  crime_type:
    'Tipo de crime | Crime | Tipo do crime | Tipo de delito | Tráfico ou contrabando | TIP/SOM | TP/CM',
  activity_type:
    'Tipo de atividade | Tipo da atividade | Tipo de atividades | Categoria da atividade | Categoria de atividade | Natureza da atividade | Tipo de evento | Tipo de ação | Tipo de intervenção | Tipo de actividade | Tipo atividade | Modalidade da atividade',
  title:
    'Título da atividade | Título | Atividade | Nome da atividade | Denominação da atividade | Nome do evento | Título do evento | Nome da capacitação | Nome do treinamento | Atividade realizada | Título da actividade | Actividade | Nome da actividade | Título da ação | Nome da ação | Atividade executada | Evento',
  status:
    'Situação | Situação da atividade | Status | Status da atividade | Estado da atividade | Andamento | Situação atual | Status de execução | Estado de execução | Status da execução | Situação da execução | Ponto de situação',
  status_reason:
    'Motivo do adiamento ou cancelamento | Motivo | Motivos | Razão | Motivo do cancelamento | Motivo do adiamento | Motivo de cancelamento | Motivo de adiamento | Motivo do adiamento ou do cancelamento | Motivo do cancelamento ou adiamento | Motivo do adiamento/cancelamento | Justificativa do adiamento ou cancelamento | Razão do cancelamento | Razão do adiamento | Justificativa do cancelamento',
  start_date:
    'Data de início | Início | Data início | Data inicial | Data do início | Data de início da atividade | Começo | Data de começo | Desde | Data de abertura | Data de início real | Data real de início | Primeiro dia',
  end_date:
    'Data de término | Término | Data fim | Data final | Data de fim | Fim | Data do término | Data término | Data de conclusão | Data de encerramento | Encerramento | Até | Data até | Data de finalização | Data do fim | Data de término real | Data real de término | Último dia',
  venue_country: 'País de realização | País sede | País anfitrião | País do evento | País onde se realiza',
  admin1:
    'Estado ou província | Estado (UF) | Província | UF | Estado | Estado/UF | UF/Estado | Estado ou UF | Unidade federativa | Unidade da Federação | Estado/Província | Província/Estado | Províncias | Província ou estado | Nível administrativo 1 | Admin 1 | Região ou província',
  place:
    'Local | Cidade | Município | Local de realização | Local da atividade | Local do evento | Local de execução | Localidade | Localização | Onde | Lugar | Cidade ou município | Local da realização | Local de implementação | Local da capacitação | Município ou cidade | Locais | Local da ação | Município de realização | Cidade de realização',
  partners:
    'Parceiros executores | Parceiros | Parceiro | Parceiro executor | Parceiros implementadores | Parceiro implementador | Parceiro de implementação | Parceiros de implementação | Organizações parceiras | Organização parceira | Instituições parceiras | Instituição parceira | Parceiros nacionais | Parceiro nacional | Parceiros locais | Parceiro local | Parceiros envolvidos | Nome do parceiro | Contrapartes | Contraparte | Parceiros do projeto | Entidades parceiras | Órgãos parceiros',
  funders:
    'Doadores | Doador | Financiadores | Financiador | Fonte de financiamento | Fontes de financiamento | Financiado por | Fonte dos recursos | Nome do doador | Fonte de recursos',
  joint_id:
    'Identificador do evento conjunto | Código do evento conjunto | ID do evento conjunto | Identificador da atividade conjunta | Código da atividade conjunta | ID da atividade conjunta',
  counted_here: 'Contado neste registro | Contado aqui | Contabilizado aqui | Contabilizado neste registro',
  indicator:
    'Indicador | Indicadores | Código do indicador | Código indicador | Número do indicador | Nº do indicador | N° do indicador | Nome do indicador | Indicador de desempenho | Indicador de resultado | Indicador de produto | Indicador do projeto | ID do indicador | Indicador relacionado',
  target:
    'Meta | Valor da meta | Metas | Meta prevista | Meta do indicador | Meta do período | Meta planejada | Meta programada | Meta estabelecida | Valor alvo | Meta para o período',
  value:
    'Valor alcançado | Valor | Resultado | Alcançado | Atingido | Valor atingido | Realizado | Número alcançado | Valor realizado | Meta alcançada | Meta atingida | Valor obtido | Quantidade alcançada | Valor do indicador | Valor real | Número atingido | Valor atual',
  precision: 'Precisão | Exato ou estimado | Exato ou aproximado',
  basis:
    'Do período ou acumulado | Período ou acumulado | Período/acumulado | Acumulado ou do período | Acumulado/período',
  as_of: 'Valor na data de | Dados até | Dados em | Data de corte | Data do valor | Posição em',
  people_basis:
    'Forma de contagem das pessoas | Forma de contagem | Método de contagem | Como as pessoas são contadas | Como as pessoas foram contadas | Modo de contagem | Forma de contar as pessoas | Método de contagem das pessoas | Método de contagem de pessoas | Forma de contagem de pessoas',
  stakeholder:
    'Público-alvo | Público | Grupo-alvo | Grupos-alvo | Público participante | Tipo de participantes | Tipo de participante | Perfil dos participantes | Categoria de participantes | Tipo de beneficiários | Tipo de beneficiário | Perfil do público | Partes interessadas | Parte interessada | Público beneficiário | Grupo destinatário | Atores envolvidos | Tipo de público | Categoria dos participantes | Categoria de beneficiários | Destinatários',
  women: 'Mulheres | Mulher | Número de mulheres',
  men: 'Homens | Homem | Número de homens',
  girls: 'Meninas',
  boys: 'Meninos',
  unspecified:
    'Sexo ou idade não registrados | Sexo não registrado | Sexo não informado | Sexo não especificado | Sexo desconhecido | Sexo ou idade não informados | Sexo ou idade não especificados | Sexo ou idade desconhecidos | Sexo/idade não registrados | Não desagregado | Gênero não informado | Sem desagregação | Sexo ignorado | Sexo/idade não informados',
  stage:
    'Etapa do documento | Etapa | Fase do documento | Estágio do documento | Situação do documento | Status do documento',
  channel:
    'Canal | Canais | Canal de divulgação | Canais de divulgação | Meio de divulgação | Meios de divulgação | Canal de comunicação | Canais de comunicação | Tipo de mídia | Mídia utilizada | Canal utilizado',
  evidence:
    'Fonte de verificação | Meio de verificação | Meios de verificação | Fonte | Fontes de verificação | Fontes | Evidência | Evidências | Comprovação | Comprovante | Comprovantes | Documentos comprobatórios | Documento comprobatório | Meios de comprovação | Meio de comprovação | Fonte de dados | Fonte dos dados | Fonte da informação | Fonte de informação | Fonte de comprovação | Verificação | Documentos de verificação | Documento de verificação',
  narrative:
    'Descrição | Narrativa | Resumo | Descrição da atividade | Resumo da atividade | Breve descrição | Descrição resumida | Relato | Relatório narrativo | Descrição narrativa | Breve resumo | Relato da atividade | Síntese | Breve relato | Breve descrição da atividade',
  challenges:
    'Dificuldades encontradas | Dificuldades | Desafios | Desafios encontrados | Desafios enfrentados | Dificuldades enfrentadas | Problemas | Problemas encontrados | Obstáculos | Obstáculos encontrados | Principais desafios | Principais dificuldades | Constrangimentos | Desafios e dificuldades | Limitações | Entraves | Problemas enfrentados',
  measures:
    'Medidas adotadas | Medidas | Medidas tomadas | Medidas de mitigação | Ações corretivas | Medidas corretivas | Ações tomadas | Providências | Providências adotadas | Ações adotadas | Soluções adotadas | Ações de mitigação | Providências tomadas',
  next_steps:
    'Próximos passos | Passos seguintes | Ações de seguimento | Próximas ações | Próxima etapa | Próximas etapas | Encaminhamentos | Ações futuras | Próximo passo | Ações de acompanhamento',
  visibility:
    'Visibilidade | Visibilidade UE | Visibilidade da UE | Ações de visibilidade | Medidas de visibilidade | Visibilidade do doador',
  spent:
    'Valor gasto | Gasto | Gastos | Despesa | Despesas | Despesa realizada | Despesas realizadas | Montante gasto | Valor executado | Orçamento executado | Custo real | Total gasto | Gasto total | Gastos realizados | Despesa executada | Despesa real | Execução orçamentária | Valor da despesa | Valor despendido | Despesas efetuadas | Valor total gasto',
  currency: 'Moeda | Código da moeda | Divisa | Moeda utilizada | Código de moeda',
  comments:
    'Comentários | Comentário | Observações | Observação | Obs | Notas | Comentários adicionais | Outros comentários | Observações gerais | Observações adicionais | Comentários e observações | Observações e comentários | Comentários/Observações | Comentários gerais | Outras observações',
};
