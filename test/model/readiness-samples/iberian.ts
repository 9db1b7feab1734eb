import { expecting, type Sample } from './sample';

export const spanishAndPortuguese: Sample[] = [
  {
    name: 'es: historia con criterios',
    title: 'Filtrar las incidencias por barrio',
    body: 'Como técnica del ayuntamiento quiero filtrar las incidencias por barrio para poder repartir el trabajo entre las brigadas.\n\n**Criterios de aceptación**\n\n- El filtro admite varios barrios a la vez\n- La lista se actualiza sin recargar la página',
    expect: expecting('++++-+'),
  },
  {
    name: 'es: error',
    title: 'La aplicación se cierra al girar el teléfono',
    body: 'Al girar el teléfono mientras se graba un vídeo la aplicación se cierra y se pierde la grabación.\n\nResultado esperado: la grabación continúa.\n\nAdjunto el registro del dispositivo: [registro.txt](https://example.org/uploads/registro.txt)',
    expect: expecting('++++++'),
  },
  {
    name: 'es: tarea sin contexto',
    title: 'Crear tabla de usuarios',
    body: 'Crear la tabla de usuarios con los campos nombre, apellidos, correo y fecha de alta, y añadir un índice único sobre el correo.',
    expect: expecting('++---+'),
  },
  {
    name: 'es: historia incompleta de curso',
    title: 'HU04',
    body: 'Como usuario, quiero registrarme.',
    expect: { title: false, description: false, story: true, criteria: false, documents: false, questions: true },
  },
  {
    name: 'es: plantilla',
    title: 'Historia de usuario',
    body: '## Descripción\n(Describe aquí la historia)\n\n## Criterios de aceptación\nPor definir',
    expect: expecting('-----+'),
  },
  {
    name: 'pt: história com critérios',
    title: 'Avisar o paciente quando a consulta muda de horário',
    body: 'Eu, como paciente, quero receber um aviso quando minha consulta mudar de horário, para que eu não perca a viagem.\n\n## Critérios de aceitação\n* O aviso chega por e-mail e por mensagem\n* O novo horário deve ser confirmado pelo paciente',
    expect: expecting('++++-+'),
  },
  {
    name: 'pt: defeito',
    title: 'Relatório mensal não soma as horas extras',
    body: 'O relatório mensal mostra zero horas extras para todos os funcionários desde a última atualização, e o RH precisa calcular tudo à mão.\n\nComportamento esperado: o total bate com a soma dos dias.',
    expect: expecting('++++-+'),
  },
  {
    name: 'pt: só tarefas',
    title: 'Configurar integração contínua',
    body: '- [ ] criar o arquivo de configuração\n- [ ] rodar os testes em cada envio\n- [ ] publicar o relatório de cobertura na página do projeto',
    expect: expecting('++---+'),
  },
  {
    name: 'pt: dependência e pergunta',
    title: 'Permitir pagamento com boleto',
    body: 'Clientes sem cartão não conseguem comprar na loja e desistem no último passo.\n\nDepende de #45.\n\nQual banco vai emitir os boletos?',
    expect: { title: true, description: true, story: true, criteria: false, questions: false, dependencies: false },
  },
];
