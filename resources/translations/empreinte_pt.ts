<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This operator takes no sealed cases.</source>
        <translation>Este operador não aceita casos selados.</translation>
    </message>
    <message>
        <source>The sealed case could not be written there.</source>
        <translation>Não foi possível guardar o caso selado nesse local.</translation>
    </message>
    <message>
        <source>This case could not be sealed.</source>
        <translation>Não foi possível selar este caso.</translation>
    </message>
    <message>
        <source>The sending was stopped.</source>
        <translation>O envio foi interrompido.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>The program failed ({kind}).</source>
        <translation>O programa falhou ({kind}).</translation>
    </message>
    <message>
        <source>received</source>
        <translation>já chegou</translation>
    </message>
    <message>
        <source>on the list that platforms can read</source>
        <translation>na lista que as plataformas podem ler</translation>
    </message>
    <message>
        <source>withdrawal waiting</source>
        <translation>retirada em espera</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada feita</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dados apagados</translation>
    </message>
    <message>
        <source>not yet read by this platform</source>
        <translation>esta plataforma ainda não leu</translation>
    </message>
    <message>
        <source>read by this platform; no answer yet, which is common</source>
        <translation>esta plataforma já leu; ainda sem resposta, o que é frequente</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>em análise</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>com bloqueio</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>sem bloqueio</translation>
    </message>
    <message>
        <source>Case {number}: {state}</source>
        <translation>Caso {number}: {state}</translation>
    </message>
    <message>
        <source>  Picture {number}: {state}</source>
        <translation>  Imagem {number}: {state}</translation>
    </message>
    <message>
        <source>  Video {number}: {state}</source>
        <translation>  Vídeo {number}: {state}</translation>
    </message>
    <message>
        <source>The withdrawal takes effect on {day} UTC. Until then it can be cancelled with withdraw --cancel.</source>
        <translation>A retirada produz efeito em {day} UTC. Até lá, pode ser anulada com withdraw --cancel.</translation>
    </message>
    <message>
        <source>Run withdraw again with --json to get a signed proof of the deletion.</source>
        <translation>Execute withdraw outra vez com --json para obter uma prova assinada da eliminação.</translation>
    </message>
    <message>
        <source>--cancel cancels the whole withdrawal; leave --item out.</source>
        <translation>--cancel anula toda a retirada; deixe --item de fora.</translation>
    </message>
    <message>
        <source>This case has no item with that number.</source>
        <translation>Este caso não tem nenhum elemento com esse número.</translation>
    </message>
    <message>
        <source>The withdrawal is cancelled.</source>
        <translation>A retirada foi anulada.</translation>
    </message>
    <message>
        <source>What belonged to this case is erased.</source>
        <translation>O que pertencia a este caso foi apagado.</translation>
    </message>
    <message>
        <source>The withdrawal has been received. Once it takes effect, this case no longer offers its fingerprints.</source>
        <translation>O pedido de retirada foi recebido. A partir do momento em que produz efeito, este caso deixa de disponibilizar as impressões digitais que contém.</translation>
    </message>
    <message>
        <source>Platforms that support withdrawal are told to stop comparing; others may go on. What was removed stays removed.</source>
        <translation>As plataformas que suportam a retirada são avisadas para deixarem de comparar; outras podem continuar. O que foi removido continua removido.</translation>
    </message>
    <message>
        <source>If you chose a delay, it can be cancelled until then with --cancel.</source>
        <translation>Se escolheu um prazo de espera, a retirada pode ser anulada até lá com --cancel.</translation>
    </message>
    <message>
        <source>A sealed case: channel {channel}, {items} picture(s) or video(s).</source>
        <translation>Um caso selado: canal {channel}, imagens ou vídeos: {items}.</translation>
    </message>
    <message>
        <source>Handed in: case {number}. You can&apos;t read it, change it or withdraw it.</source>
        <translation>Entregue: caso {number}. Não pode lê-lo, alterá-lo nem retirá-lo.</translation>
    </message>
    <message>
        <source>Handed in. You can&apos;t read it, change it or withdraw it; the number belongs to whoever made it.</source>
        <translation>Entregue. Não pode lê-lo, alterá-lo nem retirá-lo; o número pertence a quem o preparou.</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>aberto agora</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>fechado agora</translation>
    </message>
    <message>
        <source>not yet tried by us, seen {day}</source>
        <translation>ainda não experimentado por nós, visto em {day}</translation>
    </message>
    <message>
        <source>checked by us on {day}</source>
        <translation>verificado por nós em {day}</translation>
    </message>
    <message>
        <source>text message {number}</source>
        <translation>mensagem de texto {number}</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>No list for this country. There is one for {countries}.</source>
        <translation>Não há lista para este país. Há uma para {countries}.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open your account may be able to find it.</source>
        <translation>Guardado neste computador. Quem puder abrir a sua conta pode conseguir encontrá-lo.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>Não há aí nenhum caso guardado.</translation>
    </message>
    <message>
        <source>Exported {count} case(s) to a file under this passphrase.</source>
        <translation>Casos exportados para um ficheiro com esta frase secreta: {count}.</translation>
    </message>
    <message>
        <source>This case is no longer kept on this computer. It still exists at the service.</source>
        <translation>Este caso já não está guardado neste computador. Continua a existir no serviço.</translation>
    </message>
    <message>
        <source>No case with this number is kept there.</source>
        <translation>Não há aí nenhum caso guardado com este número.</translation>
    </message>
    <message>
        <source>Everything that this program kept on this computer is removed. Your cases still exist at the service; without number and code nobody can open them.</source>
        <translation>Tudo o que este programa guardava neste computador foi removido. Os seus casos continuam a existir no serviço; sem o número e o código, ninguém os pode abrir.</translation>
    </message>
    <message>
        <source>Some of it could not be removed: {count}.</source>
        <translation>Uma parte não pôde ser removida: {count}.</translation>
    </message>
    <message>
        <source>Say which case to forget, or --everything.</source>
        <translation>Indique que caso esquecer, ou --everything.</translation>
    </message>
    <message>
        <source>There is no operator&apos;s file. Give one: empreinte operator FILE</source>
        <translation>Não há nenhum ficheiro de operador. Indique um: empreinte operator FILE</translation>
    </message>
    <message>
        <source>Operator: {name}</source>
        <translation>Operador: {name}</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Endereço: {address}</translation>
    </message>
    <message>
        <source>Takes cases about adults, and about people who were under 18.</source>
        <translation>Recebe casos sobre pessoas adultas e sobre pessoas que tinham menos de 18 anos.</translation>
    </message>
    <message>
        <source>Takes cases about adults only.</source>
        <translation>Recebe apenas casos sobre pessoas adultas.</translation>
    </message>
    <message>
        <source>Takes cases about people who were under 18 only.</source>
        <translation>Recebe apenas casos sobre pessoas que tinham menos de 18 anos.</translation>
    </message>
    <message>
        <source>Platforms that read its list: {platforms}</source>
        <translation>Plataformas que leem a sua lista: {platforms}</translation>
    </message>
    <message>
        <source>No platform reads its list, as far as this file says.</source>
        <translation>Segundo este ficheiro, nenhuma plataforma lê a sua lista.</translation>
    </message>
    <message>
        <source>For practice: no platform receives anything.</source>
        <translation>Para treino: nenhuma plataforma recebe nada.</translation>
    </message>
    <message>
        <source>Keeps fingerprints for {active} days, and a mark of their deletion for {tombstone} more.</source>
        <translation>Guarda as impressões digitais durante {active} dias, e um sinal de que foram apagadas durante mais {tombstone}.</translation>
    </message>
    <message>
        <source>Signed with its own key, and not changed since. A signature can&apos;t show who that is.</source>
        <translation>Assinado com a própria chave e não alterado desde então. Uma assinatura não mostra de quem se trata.</translation>
    </message>
    <message>
        <source>Not signed: whoever gave you this file may have changed it.</source>
        <translation>Não assinado: quem lhe deu este ficheiro pode tê-lo alterado.</translation>
    </message>
    <message>
        <source>Kept. From now on this service is used unless another is named.</source>
        <translation>Guardado. A partir de agora é usado este serviço, salvo se for indicado outro.</translation>
    </message>
    <message>
        <source>The operator&apos;s file is removed.</source>
        <translation>O ficheiro do operador foi removido.</translation>
    </message>
    <message>
        <source>An operator&apos;s file is kept already, and nothing shows that this one comes from the same operator. Remove the kept one first.</source>
        <extracomment>What the file is called.</extracomment>
        <translation>Já está guardado um ficheiro de operador, e nada mostra que este venha do mesmo. Remova primeiro o que está guardado.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be written or removed.</source>
        <translation>Não foi possível escrever ou remover o ficheiro do operador.</translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation>recebida, ainda não vista</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>foi pedido ao site que a remova</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removida</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>o site recusou removê-la</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>não foi encontrado lá nada</translation>
    </message>
    <message>
        <source>  Link {number}: {state}, {day}</source>
        <translation>  Ligação {number}: {state}, {day}</translation>
    </message>
    <message>
        <source>  No link was sent for this case.</source>
        <translation>  Não foi enviada nenhuma ligação para este caso.</translation>
    </message>
    <message>
        <source>  An e-mail address is kept; run links with --erase-contact to have it erased.</source>
        <translation>  Está guardado um endereço de e-mail; links com --erase-contact faz com que seja apagado.</translation>
    </message>
    <message>
        <source>  The e-mail address was erased on {day}.</source>
        <translation>  O endereço de e-mail foi apagado em {day}.</translation>
    </message>
    <message>
        <source>One of the links is not the address of a page (http or https).</source>
        <translation>Uma das ligações não é o endereço de uma página (http ou https).</translation>
    </message>
    <message>
        <source>One of the links is too long.</source>
        <translation>Uma das ligações é demasiado longa.</translation>
    </message>
    <message>
        <source>One of the links has a name or a password in it, before the @. Leave that out.</source>
        <translation>Numa das ligações há um nome ou uma palavra-passe, antes do @. É preciso tirá-lo.</translation>
    </message>
    <message>
        <source>50 links at most are sent at once.</source>
        <translation>São enviadas no máximo 50 ligações de cada vez.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is. Give --shorten to send {short} instead, or --as-they-are.</source>
        <translation>A ligação {number} das indicadas diz mais do que o lugar da página. Indique --shorten para enviar {short} em vez dela, ou --as-they-are.</translation>
    </message>
    <message>
        <source>Link {number} of those given says more than where the page is, and can&apos;t be shortened. Give --as-they-are to send it all the same.</source>
        <translation>A ligação {number} das indicadas diz mais do que o lugar da página, e não pode ser encurtada. Indique --as-they-are para a enviar na mesma.</translation>
    </message>
    <message>
        <source>--erase-contact has to be given alone.</source>
        <translation>--erase-contact indica-se sozinho.</translation>
    </message>
    <message>
        <source>A request takes 50 links at most.</source>
        <translation>Um pedido aceita no máximo 50 ligações.</translation>
    </message>
    <message>
        <source>A valid request also needs: {names}.</source>
        <translation>Para ser válido, o pedido também precisa de: {names}.</translation>
    </message>
    <message>
        <source>One of the links says more than where the page is. Look at it before you send it.</source>
        <translation>Uma das ligações diz mais do que o lugar da página. Veja-a antes de a enviar.</translation>
    </message>
    <message>
        <source>Not in the list: {platforms}.</source>
        <translation>Não está na lista: {platforms}.</translation>
    </message>
    <message>
        <source>not yet opened by us, seen {day}</source>
        <translation>ainda não aberto por nós, visto em {day}</translation>
    </message>
    <message>
        <source>The name after --out has to end in {suffix}.</source>
        <translation>O nome depois de --out termina em {suffix}.</translation>
    </message>
    <message>
        <source>With --groups, --out has to name a folder that exists.</source>
        <translation>Com --groups, --out indica uma pasta que existe.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed.</source>
        <translation>Já existe um ficheiro com esse nome. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Sealed for {operator}. Only they can open it; whoever carries it sees the case number, the channel and how many files it is about.</source>
        <translation>Selado para {operator}. Ninguém mais o pode abrir; quem o transporta vê o número do caso, o canal e quantos ficheiros são.</translation>
    </message>
    <message>
        <source>Beside it are {count} pictures with codes: all of them together are the same case.</source>
        <translation>Ao lado estão {count} imagens com códigos: todas juntas são o mesmo caso.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Keep both to yourself. Hand over only the sealed file.</source>
        <translation>Guarde os dois só para si. Entregue apenas o ficheiro selado.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>não existe neste sistema</translation>
    </message>
    <message>
        <source>not allowed by this system</source>
        <translation>não permitido por este sistema</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixado de fora</translation>
    </message>
    <message>
        <source>Trying to break out…</source>
        <translation>A tentar sair…</translation>
    </message>
    <message>
        <source>Enforced: this system keeps the part that reads your files from sending or writing anything.</source>
        <translation>Garantido: este sistema impede a parte que lê os seus ficheiros de enviar ou escrever o que quer que seja.</translation>
    </message>
    <message>
        <source>Not enforced on this system. Fingerprints are still made here and files are not sent by this program, but the system does not guarantee it. To be sure, unplug the network while hashing.</source>
        <translation>Não garantido neste sistema. As impressões digitais são feitas aqui na mesma e este programa não envia ficheiros, mas o sistema não o garante. Para ter a certeza, desligue a rede enquanto elas são feitas.</translation>
    </message>
    <message>
        <source>Tried {count} forbidden operations; {worked} worked.</source>
        <translation>Operações proibidas tentadas: {count}; conseguidas: {worked}.</translation>
    </message>
    <message>
        <source>  worked: {operation}</source>
        <translation>  conseguida: {operation}</translation>
    </message>
    <message>
        <source>The check could not be carried out to its end.</source>
        <translation>Não foi possível levar a verificação até ao fim.</translation>
    </message>
    <message>
        <source>Layers:</source>
        <translation>Camadas:</translation>
    </message>
    <message>
        <source>--case repeats one case, and --groups makes several. Give only one of them.</source>
        <translation>--case repete um caso, e --groups cria vários. Indique só um dos dois.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>A perguntar ao serviço…</translation>
    </message>
    <message>
        <source>This case belongs to the other channel. Pictures of someone who was under 18 and all others need a case each: make a new one with submit.</source>
        <translation>Este caso é do outro canal. As imagens de alguém com menos de 18 anos e todas as outras precisam cada uma do seu caso: crie um novo com submit.</translation>
    </message>
    <message>
        <source>Sending the fingerprints…</source>
        <translation>A enviar as impressões digitais…</translation>
    </message>
    <message>
        <source>Added. The files stayed on this computer.</source>
        <translation>Acrescentado. Os ficheiros ficaram neste computador.</translation>
    </message>
    <message>
        <source>The case holds {count} pictures and videos now.</source>
        <translation>O caso contém agora {count} imagens e vídeos.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>Já estava tudo neste caso. Não há nada repetido.</translation>
    </message>
    <message>
        <source>Part of it may have arrived. Give the same command again: nothing is added twice.</source>
        <translation>Uma parte pode ter chegado. Dê o mesmo comando outra vez: nada é acrescentado duas vezes.</translation>
    </message>
    <message>
        <source>Item {number} is left out. {reason}</source>
        <translation>O elemento {number} fica de fora. {reason}</translation>
    </message>
    <message>
        <source>Keep these two before anything is sent. If this is cut off, they still open the case.</source>
        <translation>Guarde estes dois antes de enviar seja o que for. Se o envio for cortado, abrem o caso na mesma.</translation>
    </message>
    <message>
        <source>Case number  {number}</source>
        <translation>Número do caso  {number}</translation>
    </message>
    <message>
        <source>Access code  {code}</source>
        <translation>Código de acesso  {code}</translation>
    </message>
    <message>
        <source>Group {number}:</source>
        <translation>Grupo {number}:</translation>
    </message>
    <message>
        <source>Sent. The files stayed on this computer.</source>
        <translation>Enviado. Os ficheiros ficaram neste computador.</translation>
    </message>
    <message>
        <source>Keep both. Without them nobody, not even the operator, can look this case up or withdraw it.</source>
        <translation>Guarde os dois. Sem eles ninguém, nem mesmo o operador, pode consultar este caso ou retirá-lo.</translation>
    </message>
    <message>
        <source>This is a practice service: no platform receives these fingerprints.</source>
        <translation>Este é um serviço de treino: nenhuma plataforma recebe estas impressões digitais.</translation>
    </message>
    <message>
        <source>{operator} has received them. No platform reads its list yet.</source>
        <translation>{operator} já as recebeu. Ainda nenhuma plataforma lê a sua lista.</translation>
    </message>
    <message>
        <source>Platforms that read the list of {operator}: {platforms}.</source>
        <translation>Plataformas que leem a lista de {operator}: {platforms}.</translation>
    </message>
    <message>
        <source>Stopped while sending.</source>
        <translation>Parado durante o envio.</translation>
    </message>
    <message>
        <source>Part of it may have arrived.</source>
        <translation>Uma parte pode ter chegado.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nada ficou guardado.</translation>
    </message>
    <message>
        <source>To try again without making a second case, give the same files and options in the same order, with --case and this number. You will be asked for the code.</source>
        <translation>Para tentar de novo sem criar um segundo caso, dê os mesmos ficheiros e opções na mesma ordem, com --case e este número. O código será pedido.</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>items added</source>
        <translation>elementos acrescentados</translation>
    </message>
    <message>
        <source>withdrawal requested</source>
        <translation>retirada pedida</translation>
    </message>
    <message>
        <source>withdrawal cancelled</source>
        <translation>retirada anulada</translation>
    </message>
    <message>
        <source>links added</source>
        <translation>ligações acrescentadas</translation>
    </message>
    <message>
        <source>an e-mail address for an answer left</source>
        <translation>endereço de e-mail para a resposta deixado</translation>
    </message>
    <message>
        <source>the e-mail address erased</source>
        <translation>endereço de e-mail apagado</translation>
    </message>
    <message>
        <source>Valid. {operator} signed on {day} for case {number}: {action}.</source>
        <translation>Válido. {operator} assinou em {day} para o caso {number}: {action}.</translation>
    </message>
    <message>
        <source>Not valid.</source>
        <translation>Não válido.</translation>
    </message>
    <message>
        <source>It is now waiting on this computer, encrypted. The command outbox --send tries again; outbox shows what it is waiting for.</source>
        <translation>O caso espera agora neste computador, cifrado. O comando outbox --send tenta de novo; outbox mostra do que está à espera.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Nada está à espera de envio.</translation>
    </message>
    <message>
        <source>{count} more can&apos;t be read: they belong to another vault, or were damaged.</source>
        <translation>Também ilegíveis: {count}; pertencem a outro cofre ou estão danificados.</translation>
    </message>
    <message>
        <source>Case {number}: {done} of {total} parts have arrived.</source>
        <translation>Caso {number}: partes que chegaram {done} de {total}.</translation>
    </message>
    <message>
        <source>No case with this number is waiting to be sent.</source>
        <translation>Não há nenhum caso com este número à espera de envio.</translation>
    </message>
    <message>
        <source>Fingerprints pictures and videos on this computer and sends only the fingerprints. Without a command it opens the window.</source>
        <translation>Faz impressões digitais de imagens e vídeos neste computador e envia apenas as impressões digitais. Sem comando, abre a janela.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong options, 3 some files could not be used, 130 interrupted.</source>
        <translation>Códigos de saída: 0 feito, 1 falhou, 2 opções erradas, 3 alguns ficheiros não puderam ser usados, 130 interrompido.</translation>
    </message>
    <message>
        <source>a file under a passphrase instead of the system&apos;s keyring; the passphrase is asked for (or {variable})</source>
        <translation>um ficheiro com frase secreta em vez do chaveiro do sistema; a frase secreta é pedida (ou {variable})</translation>
    </message>
    <message>
        <source>JSON even at a terminal</source>
        <translation>JSON mesmo num terminal</translation>
    </message>
    <message>
        <source>default: the system&apos;s</source>
        <translation>por omissão: a do sistema</translation>
    </message>
    <message>
        <source>print the fingerprints of files; nothing is sent</source>
        <translation>mostra as impressões digitais de ficheiros; nada é enviado</translation>
    </message>
    <message>
        <source>fingerprint files and make a case of them at a service</source>
        <translation>faz impressões digitais de ficheiros e cria com elas um caso num serviço</translation>
    </message>
    <message>
        <source>print exactly the body that would be sent; send nothing</source>
        <translation>mostra exatamente o que seria enviado; não envia nada</translation>
    </message>
    <message>
        <source>when the service can&apos;t be reached, let the case wait on this computer, encrypted, for the command outbox</source>
        <translation>quando não for possível contactar o serviço, deixa o caso à espera neste computador, cifrado, para o comando outbox</translation>
    </message>
    <message>
        <source>fingerprint files and add them to a case that exists</source>
        <translation>faz impressões digitais de ficheiros e acrescenta-as a um caso que já existe</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made, as with submit; nothing is added to a case of the other channel</source>
        <translation>que idade tinha a pessoa quando a imagem foi feita ou fabricada, como em submit; nada é acrescentado a um caso do outro canal</translation>
    </message>
    <message>
        <source>seal a case for someone else to hand in; nothing is sent</source>
        <translation>sela um caso para outra pessoa entregar; nada é enviado</translation>
    </message>
    <message>
        <source>the new sealed file; with --groups, the folder for all of them</source>
        <translation>o novo ficheiro selado; com --groups, a pasta para todos eles</translation>
    </message>
    <message>
        <source>also as pictures of QR codes beside it, to photograph or print; for a case of one picture</source>
        <translation>também como imagens de códigos QR ao lado, para fotografar ou imprimir; para um caso de uma só imagem</translation>
    </message>
    <message>
        <source>hand in a sealed case for someone else</source>
        <translation>entrega um caso selado em nome de outra pessoa</translation>
    </message>
    <message>
        <source>the sealed file, or photographs of all its QR codes</source>
        <translation>o ficheiro selado, ou fotografias de todos os seus códigos QR</translation>
    </message>
    <message>
        <source>look a case up</source>
        <translation>consulta um caso</translation>
    </message>
    <message>
        <source>withdraw a case, or some of its items</source>
        <translation>retira um caso ou alguns dos seus elementos</translation>
    </message>
    <message>
        <source>only this item (may be repeated)</source>
        <translation>só este elemento (pode repetir-se)</translation>
    </message>
    <message>
        <source>cancel a withdrawal that is waiting</source>
        <translation>anula uma retirada em espera</translation>
    </message>
    <message>
        <source>check a receipt, offline</source>
        <translation>verifica um recibo, sem ligação</translation>
    </message>
    <message>
        <source>the operator&apos;s public key, or a file with it</source>
        <translation>a chave pública do operador, ou um ficheiro que a contém</translation>
    </message>
    <message>
        <source>also check that it is for exactly this body</source>
        <translation>verifica também que diz respeito exatamente a este envio</translation>
    </message>
    <message>
        <source>send addresses of pages for a case, sealed on this computer, or see what became of them</source>
        <translation>envia endereços de páginas para um caso, selados neste computador, ou mostra o que lhes aconteceu</translation>
    </message>
    <message>
        <source>an e-mail address for an answer, sealed too; erased two weeks after the last link is done (adult channel only)</source>
        <translation>um endereço de e-mail para a resposta, também selado; é apagado duas semanas depois de terminar a última ligação (só canal adult)</translation>
    </message>
    <message>
        <source>have the e-mail address erased now</source>
        <translation>manda apagar já o endereço de e-mail</translation>
    </message>
    <message>
        <source>remove from each link what says something about a person or a visit</source>
        <translation>tira de cada ligação o que revela algo de uma pessoa ou de uma visita</translation>
    </message>
    <message>
        <source>send them also where they say more than where the page is</source>
        <translation>envia-as mesmo que digam mais do que o lugar da página</translation>
    </message>
    <message>
        <source>print exactly the bodies that would be sent; send no link</source>
        <translation>mostra exatamente o que seria enviado; não envia nenhuma ligação</translation>
    </message>
    <message>
        <source>the address of a page; - reads them from standard input</source>
        <translation>o endereço de uma página; - lê-os da entrada padrão</translation>
    </message>
    <message>
        <source>keep a case&apos;s number and code on this computer</source>
        <translation>guarda o número e o código de um caso neste computador</translation>
    </message>
    <message>
        <source>list the cases kept on this computer</source>
        <translation>mostra a lista dos casos guardados neste computador</translation>
    </message>
    <message>
        <source>show the access codes too</source>
        <translation>mostra também os códigos de acesso</translation>
    </message>
    <message>
        <source>write them to a new file under a passphrase</source>
        <translation>escreve-os num ficheiro novo com frase secreta</translation>
    </message>
    <message>
        <source>remove a kept case from this computer, or everything</source>
        <translation>remove deste computador um caso guardado, ou tudo</translation>
    </message>
    <message>
        <source>all that this program keeps on this computer</source>
        <translation>tudo o que este programa guarda neste computador</translation>
    </message>
    <message>
        <source>list the cases that are waiting to be sent</source>
        <translation>mostra a lista dos casos à espera de envio</translation>
    </message>
    <message>
        <source>try those that are due</source>
        <translation>tenta aqueles cuja hora chegou</translation>
    </message>
    <message>
        <source>try all of them, even those that were stopped</source>
        <translation>tenta todos, mesmo os que foram parados</translation>
    </message>
    <message>
        <source>take this case out of the outbox, without sending it</source>
        <translation>tira este caso dos que estão à espera, sem o enviar</translation>
    </message>
    <message>
        <source>show who runs the service, as the operator&apos;s file says</source>
        <translation>mostra quem gere o serviço, segundo o ficheiro do operador</translation>
    </message>
    <message>
        <source>keep this file, and use its service from now on</source>
        <translation>guarda este ficheiro e passa a usar o seu serviço</translation>
    </message>
    <message>
        <source>remove the file that is kept</source>
        <translation>remove o ficheiro guardado</translation>
    </message>
    <message>
        <source>whom to call or write to; nothing is looked up online</source>
        <translation>a quem ligar ou escrever; nada é procurado na internet</translation>
    </message>
    <message>
        <source>two letters, or EU for the rest of the European Union</source>
        <translation>duas letras, ou EU para o resto da União</translation>
    </message>
    <message>
        <source>only lines for these people or moments</source>
        <translation>só linhas para estas pessoas ou momentos</translation>
    </message>
    <message>
        <source>only lines with all these words</source>
        <translation>só linhas com todas estas palavras</translation>
    </message>
    <message>
        <source>print what a shell needs to complete commands</source>
        <translation>mostra o que uma shell precisa para completar comandos</translation>
    </message>
    <message>
        <source>try to break out of the part that reads files</source>
        <translation>tenta sair da parte que lê ficheiros</translation>
    </message>
    <message>
        <source>where to report on a platform, and a text for it; nothing is sent</source>
        <translation>onde denunciar numa plataforma, e um texto para isso; nada é enviado</translation>
    </message>
    <message>
        <source>without it, all of them are listed</source>
        <translation>sem ela, são mostradas todas</translation>
    </message>
    <message>
        <source>what the request is based on (default: the platform&apos;s own rules)</source>
        <translation>em que se baseia o pedido (por omissão: as regras da própria plataforma)</translation>
    </message>
    <message>
        <source>who signs the request; not asked for with --minor</source>
        <translation>quem assina o pedido; não se pede com --minor</translation>
    </message>
    <message>
        <source>where the platform can answer</source>
        <translation>para onde a plataforma pode responder</translation>
    </message>
    <message>
        <source>for somebody else, with their agreement</source>
        <translation>por outra pessoa, com o seu acordo</translation>
    </message>
    <message>
        <source>under 18 in the picture, or not sure; names nobody</source>
        <translation>menos de 18 anos na imagem, ou sem certeza; não indica nomes</translation>
    </message>
    <message>
        <source>it was edited or generated</source>
        <translation>foi editada ou gerada</translation>
    </message>
    <message>
        <source>the pages it is on</source>
        <translation>as páginas onde está</translation>
    </message>
    <message>
        <source>what GET /v1/service answered, to work offline</source>
        <translation>o que GET /v1/service respondeu, para trabalhar sem ligação</translation>
    </message>
    <message>
        <source>a picture, a video, or a folder of them; - is a file on standard input</source>
        <translation>uma imagem, um vídeo ou uma pasta com eles; - é um ficheiro na entrada padrão</translation>
    </message>
    <message>
        <source>many files</source>
        <translation>muitos ficheiros</translation>
    </message>
    <message>
        <source>a list of files, one a line; - is standard input</source>
        <translation>uma lista de ficheiros, um por linha; - é a entrada padrão</translation>
    </message>
    <message>
        <source>the list is separated by NUL characters, as by find -print0</source>
        <translation>a lista é separada por caracteres NUL, como em find -print0</translation>
    </message>
    <message>
        <source>how far it is, on standard error: a bar at a terminal (auto), plain lines for a screen reader, JSON lines, or none</source>
        <translation>o progresso, na saída de erros: uma barra num terminal (auto), linhas simples para um leitor de ecrã (plain), linhas JSON, ou nada</translation>
    </message>
    <message>
        <source>show the paths of files; without it no output contains any</source>
        <translation>mostra os caminhos dos ficheiros; sem isto, nenhuma saída os contém</translation>
    </message>
    <message>
        <source>keep an encrypted journal on this computer until all is done, so that it can go on after an interruption; its code is shown on standard error</source>
        <translation>mantém um registo cifrado neste computador até estar tudo feito, para poder continuar depois de uma interrupção; o seu código aparece na saída de erros</translation>
    </message>
    <message>
        <source>go on with the same files after an interruption; the journal&apos;s code is asked for (or {variable})</source>
        <translation>continua com os mesmos ficheiros depois de uma interrupção; o código do registo é pedido (ou {variable})</translation>
    </message>
    <message>
        <source>how old the person was when it was taken or made. adult: 18 or older. minor: under 18, or you are not sure. Files of both make two cases</source>
        <translation>a idade da pessoa quando a imagem foi feita ou fabricada. adult: 18 anos ou mais. minor: menos de 18 anos, ou sem certeza. Ficheiros dos dois tipos dão dois casos</translation>
    </message>
    <message>
        <source>several cases in one run: columns group and file, and where wanted channel, delay, synthetic, attest</source>
        <translation>vários casos de uma vez: colunas group e file e, se for preciso, channel, delay, synthetic, attest</translation>
    </message>
    <message>
        <source>how long a withdrawal can be cancelled, 0 to {most} (default: 0)</source>
        <translation>durante quanto tempo se pode anular uma retirada, de 0 a {most} (por omissão: 0)</translation>
    </message>
    <message>
        <source>the pictures were edited or generated</source>
        <translation>as imagens foram editadas ou geradas</translation>
    </message>
    <message>
        <source>say with the case: I am 18 or older and was when they were taken or made, I am in them, and they are being shared, or may be, without my agreement. Nobody checks it; without it nothing is said (adult channel only)</source>
        <translation>declara com o caso: tenho 18 anos ou mais e já tinha quando foram feitas ou fabricadas, estou nelas, e estão a ser partilhadas, ou podem vir a ser, sem o meu consentimento. Ninguém o verifica; sem isto nada é declarado (só no canal adult)</translation>
    </message>
    <message>
        <source>repeat a submission that was cut off, under its own number (the code is asked for)</source>
        <translation>repete um envio que foi cortado, com o seu próprio número (o código é pedido)</translation>
    </message>
    <message>
        <source>fail rather than use any network, enforced within this program</source>
        <translation>falha em vez de usar qualquer rede, garantido dentro deste programa</translation>
    </message>
    <message>
        <source>the case number; the code is asked for, or read from {variable}</source>
        <translation>o número do caso; o código é pedido, ou lido em {variable}</translation>
    </message>
    <message>
        <source>One of the files given could not be opened.</source>
        <translation>Não foi possível abrir um dos ficheiros indicados.</translation>
    </message>
    <message>
        <source>One of the files given is too large to be what it should be.</source>
        <translation>Um dos ficheiros indicados é demasiado grande para ser o que devia.</translation>
    </message>
    <message>
        <source>This is not the description of a case service.</source>
        <translation>Isto não é a descrição de um serviço de casos.</translation>
    </message>
    <message>
        <source>Say whose receipt it should be: --operator FILE, --key KEY (the operator&apos;s public key, or a file with it), or --service-description FILE.</source>
        <translation>Indique de quem deve ser o recibo: --operator FILE, --key KEY (a chave pública do operador, ou um ficheiro que a contém), ou --service-description FILE.</translation>
    </message>
    <message>
        <source>An operator&apos;s public key is 43 characters of base64url.</source>
        <translation>A chave pública de um operador tem 43 caracteres em base64url.</translation>
    </message>
    <message>
        <source>Say which service: --service URL or --operator FILE, or put the operator&apos;s file beside this program.</source>
        <translation>Indique o serviço: --service URL ou --operator FILE, ou ponha o ficheiro do operador ao lado deste programa.</translation>
    </message>
    <message>
        <source>Give --service or --operator, not both.</source>
        <translation>Indique --service ou --operator, não os dois.</translation>
    </message>
    <message>
        <source>--no-network was given, and this needs the network.</source>
        <translation>Foi indicado --no-network, e isto precisa da rede.</translation>
    </message>
    <message>
        <source>The access code is asked for at a terminal, or read from {variable}.</source>
        <translation>O código de acesso é pedido num terminal, ou lido em {variable}.</translation>
    </message>
    <message>
        <source>Access code: </source>
        <translation>Código de acesso: </translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>its address (or {variable})</source>
        <translation>o seu endereço (ou {variable})</translation>
    </message>
    <message>
        <source>the operator&apos;s file, with its address and keys (or {variable})</source>
        <translation>o ficheiro do operador, com o seu endereço e as suas chaves (ou {variable})</translation>
    </message>
    <message>
        <source>a SOCKS proxy such as Tor: socks5h://127.0.0.1:9050 (or {variable})</source>
        <translation>um proxy SOCKS como o Tor: socks5h://127.0.0.1:9050 (ou {variable})</translation>
    </message>
    <message>
        <source>the server&apos;s public key must have this SHA-256, in hexadecimal (or {variable})</source>
        <translation>a chave pública do servidor tem de ter este SHA-256, em hexadecimal (ou {variable})</translation>
    </message>
    <message>
        <source>certificate authorities to trust instead of the bundled ones (or {variable})</source>
        <translation>autoridades de certificação em que confiar, em vez das incluídas (ou {variable})</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase secreta: </translation>
    </message>
    <message>
        <source>Passphrase once more: </source>
        <translation>A frase-passe outra vez: </translation>
    </message>
    <message>
        <source>The passphrase is asked for at a terminal, or read from {variable}.</source>
        <translation>A frase secreta é pedida num terminal, ou lida em {variable}.</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>As duas frases secretas eram diferentes. Nada foi alterado.</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>Whatever begins with one of these opens the window.</extracomment>
        <translation>a janela</translation>
    </message>
    <message>
        <source>open it for practice: no platform receives anything</source>
        <translation>abre-a para treino: nenhuma plataforma recebe nada</translation>
    </message>
    <message>
        <source>open it in this language</source>
        <translation>abre-a nesta língua</translation>
    </message>
    <message>
        <source>Unknown option or wrong value. See {program} --help</source>
        <translation>Opção desconhecida ou valor errado. Veja {program} --help</translation>
    </message>
    <message>
        <source>This is missing: {names}. See {program} --help</source>
        <translation>Falta: {names}. Veja {program} --help</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilização: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opções</translation>
    </message>
    <message>
        <source>show this help and exit</source>
        <translation>mostra esta ajuda e sai</translation>
    </message>
    <message>
        <source>Name at least one file or folder, or give a --list.</source>
        <translation>Indique pelo menos um ficheiro ou uma pasta, ou dê uma --list.</translation>
    </message>
    <message>
        <source>The list of files could not be read.</source>
        <translation>Não foi possível ler a lista de ficheiros.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read only once.</source>
        <translation>A entrada padrão (-) só pode ser lida uma vez.</translation>
    </message>
    <message>
        <source>Item {number} was left out. {reason}</source>
        <translation>O elemento {number} ficou de fora. {reason}</translation>
    </message>
    <message>
        <source>None of these files could be fingerprinted, so nothing was sent.</source>
        <translation>Não foi possível fazer a impressão digital de nenhum destes ficheiros, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The CSV file of groups could not be read.</source>
        <translation>Não foi possível ler o ficheiro CSV dos grupos.</translation>
    </message>
    <message>
        <source>The CSV file of groups needs the columns group and file, and may have channel, delay, synthetic and attest.</source>
        <translation>O ficheiro CSV dos grupos precisa das colunas group e file, e pode ter channel, delay, synthetic e attest.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups has a value that can&apos;t be right: {column}.</source>
        <translation>A linha {line} do ficheiro CSV dos grupos tem um valor que não pode estar certo: {column}.</translation>
    </message>
    <message>
        <source>Line {line} of the CSV file of groups contradicts an earlier line of its group: {column}.</source>
        <translation>A linha {line} do ficheiro CSV dos grupos contradiz uma linha anterior do seu grupo: {column}.</translation>
    </message>
    <message>
        <source>Say with --channel how old the person was when the pictures were taken or made: adult, or minor for under 18 or not sure. A CSV file of groups may have a column for it.</source>
        <translation>Indique com --channel a idade da pessoa quando as imagens foram feitas ou fabricadas: adult, ou minor para menos de 18 anos ou sem certeza. Um ficheiro CSV de grupos pode ter uma coluna para isso.</translation>
    </message>
    <message>
        <source>--attest is for adults. Leave it out: minors don&apos;t have to say anything.</source>
        <translation>--attest é para pessoas adultas. Deixe-o de fora: a menores não se pede nada.</translation>
    </message>
    <message>
        <source>Give files or --groups, not both.</source>
        <translation>Dê ficheiros ou --groups, não os dois.</translation>
    </message>
    <message>
        <source>There is nothing to go on with under this code. It may be finished already.</source>
        <extracomment>What says something of this computer&apos;s moment and not of the file: read again.</extracomment>
        <translation>Não há nada para continuar com este código. Talvez já esteja terminado.</translation>
    </message>
    <message>
        <source>The journal was changed by something else. Begin again without it.</source>
        <translation>O registo foi alterado por outra coisa. Comece de novo sem ele.</translation>
    </message>
    <message>
        <source>The journal could not be written to the disk.</source>
        <translation>Não foi possível escrever o registo no disco.</translation>
    </message>
    <message>
        <source>Fingerprinting</source>
        <translation>Criação de impressões digitais</translation>
    </message>
    <message>
        <source>Fingerprinting…</source>
        <translation>A fazer impressões digitais…</translation>
    </message>
    <message>
        <source>Files read: {done} of {total}.</source>
        <translation>Ficheiros lidos: {done} de {total}.</translation>
    </message>
    <message>
        <source>If this is interrupted, go on with --resume and this code: {code}</source>
        <translation>Se isto for interrompido, continue com --resume e este código: {code}</translation>
    </message>
    <message>
        <source>Code of the journal: </source>
        <translation>Código do registo: </translation>
    </message>
    <message>
        <source>The code of the journal is asked for at a terminal, or read from {variable}.</source>
        <translation>O código do registo é pedido num terminal, ou lido em {variable}.</translation>
    </message>
    <message>
        <source>There is no standard input to read.</source>
        <translation>Não há entrada padrão para ler.</translation>
    </message>
    <message>
        <source>Standard input (-) needs a file: empreinte hash - &lt; FILE</source>
        <translation>A entrada padrão (-) precisa de um ficheiro: empreinte hash - &lt; FILE</translation>
    </message>
    <message>
        <source>What came through the pipe is over 256 MiB. Give the file itself.</source>
        <translation>O que veio pelo canal passa dos 256 MiB. Dê o próprio ficheiro.</translation>
    </message>
    <message>
        <source>This file could not be opened. It may have been moved, or belong to someone else.</source>
        <translation>Não foi possível abrir este ficheiro. Talvez tenha mudado de lugar, ou pertença a outra pessoa.</translation>
    </message>
    <message>
        <source>This is not a file. Choose pictures or videos, not folders or devices.</source>
        <translation>Isto não é um ficheiro. Escolha imagens ou vídeos, não pastas nem dispositivos.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este ficheiro está vazio.</translation>
    </message>
    <message>
        <source>This is not a picture or video in a format we can read, whatever its name says.</source>
        <translation>Isto não é uma imagem ou um vídeo num formato que saibamos ler, diga o nome o que disser.</translation>
    </message>
    <message>
        <source>This is a kind of file that we can&apos;t read yet. Save it as JPEG or PNG, or a video as MP4, and choose that copy.</source>
        <translation>Ainda não sabemos ler este tipo de ficheiro. Guarde-o como JPEG ou PNG, ou como MP4 se for um vídeo, e escolha essa cópia.</translation>
    </message>
    <message>
        <source>This file is damaged and could not be read to the end.</source>
        <translation>Este ficheiro está danificado e não foi possível lê-lo até ao fim.</translation>
    </message>
    <message>
        <source>This file is incomplete: its end is missing. Copy it again from where it came.</source>
        <translation>Este ficheiro está incompleto: falta o fim. Copie-o de novo a partir da origem.</translation>
    </message>
    <message>
        <source>This picture is too small to be recognised (under 5 pixels on a side).</source>
        <translation>Esta imagem é demasiado pequena para ser reconhecida (menos de 5 píxeis de lado).</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be read safely.</source>
        <translation>Esta imagem tem demasiados píxeis para ser lida em segurança.</translation>
    </message>
    <message>
        <source>This file is too large to be read safely.</source>
        <translation>Este ficheiro é demasiado grande para ser lido em segurança.</translation>
    </message>
    <message>
        <source>This video is too long to be read in one go.</source>
        <translation>Este vídeo é demasiado longo para ser lido de uma só vez.</translation>
    </message>
    <message>
        <source>This video has no picture in it.</source>
        <translation>Este vídeo não contém nenhuma imagem.</translation>
    </message>
    <message>
        <source>This file changed while it was being read. If it is still being saved or downloaded, wait until that is done, then try again.</source>
        <translation>Este ficheiro mudou enquanto estava a ser lido. Se ainda está a ser guardado ou transferido, espere até terminar e tente de novo.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so we stopped.</source>
        <translation>A leitura deste ficheiro demorou demasiado, por isso foi interrompida.</translation>
    </message>
    <message>
        <source>Reading this file would take more memory than is safe.</source>
        <translation>Ler este ficheiro exigiria mais memória do que é seguro.</translation>
    </message>
    <message>
        <source>The part that reads files stopped on this one and was restarted. The other files are not affected.</source>
        <translation>A parte que lê os ficheiros parou neste e foi reiniciada. Os outros ficheiros não foram afetados.</translation>
    </message>
    <message>
        <source>Too plain: there are too few details to be recognised. It would match other people’s pictures, so it is not sent.</source>
        <translation>Demasiado lisa: tem poucos pormenores para ser reconhecida. Corresponderia a imagens de outras pessoas, por isso não é enviada.</translation>
    </message>
    <message>
        <source>The receipt is for something else. Treat it as not sent.</source>
        <translation>O recibo diz respeito a outra coisa. Considere que nada foi enviado.</translation>
    </message>
    <message>
        <source>No link can be added to this case: it is withdrawn, or about to be.</source>
        <translation>Não se pode acrescentar nenhuma ligação a este caso: foi retirado, ou está prestes a ser.</translation>
    </message>
    <message>
        <source>This case has no links yet, so there is nothing to answer about. Send a link first.</source>
        <translation>Este caso ainda não tem ligações, por isso não há nada a que responder. Primeiro é preciso enviar uma ligação.</translation>
    </message>
    <message>
        <source>The service does not say which version of this program is the newest.</source>
        <translation>O serviço não diz qual é a versão mais recente deste programa.</translation>
    </message>
    <message>
        <source>No withdrawal is waiting that could be cancelled.</source>
        <translation>Não há nenhuma retirada em espera que se possa anular.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet.</source>
        <extracomment>Whether something may be stored at the service all the same. ``CaseClient`` decides it, for each call. Whether this kind of failure leaves open what the service did with the request. Set by the transport when no byte of the request had left the computer.</extracomment>
        <translation>Nesta aplicação ainda não está configurado nenhum serviço de casos.</translation>
    </message>
    <message>
        <source>The service could not be reached. Is this computer connected to the internet? Nothing is lost; you can try again.</source>
        <translation>Não foi possível contactar o serviço. Este computador está ligado à internet? Nada se perdeu; pode tentar de novo.</translation>
    </message>
    <message>
        <source>The service has a problem at the moment. Nothing is lost; you can try again later.</source>
        <translation>O serviço está com um problema neste momento. Nada se perdeu; pode tentar mais tarde.</translation>
    </message>
    <message>
        <source>The connection is not safe: we could not make sure that this is the service. Someone may be in between. Try again later or from another network.</source>
        <translation>A ligação não é segura: não conseguimos confirmar que este é mesmo o serviço. Pode haver alguém pelo meio. Tente mais tarde ou a partir de outra rede.</translation>
    </message>
    <message>
        <source>What answered is not a case service. On a public network you may have to sign in on a web page first.</source>
        <translation>A resposta recebida não é a de um serviço de casos. Numa rede pública pode ser preciso iniciar sessão primeiro numa página web.</translation>
    </message>
    <message>
        <source>There is no case with this number and this code. Check both.</source>
        <translation>Não há nenhum caso com este número e este código. Verifique os dois.</translation>
    </message>
    <message>
        <source>The service already has something else under this number.</source>
        <translation>O serviço já tem outra coisa com este número.</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is withdrawn, or about to be. You can make a new case for these.</source>
        <translation>Não se pode acrescentar nada a este caso: foi retirado, ou está prestes a ser. Pode abrir outro caso para estes ficheiros.</translation>
    </message>
    <message>
        <source>This service does not offer that.</source>
        <translation>Este serviço não oferece isso.</translation>
    </message>
    <message>
        <source>This is more than the service accepts at once, so nothing was sent.</source>
        <translation>É mais do que o serviço aceita de uma vez, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>O serviço não aceitou o envio.</translation>
    </message>
    <message>
        <source>The service did not accept the field {field}.</source>
        <translation>O serviço não aceitou o campo {field}.</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait about {minutes} min, then try again.</source>
        <translation>Houve demasiadas tentativas. Espere cerca de {minutes} min e tente de novo.</translation>
    </message>
    <message>
        <source>This was stopped before it left the computer, because it was not only fingerprints.</source>
        <translation>O envio foi travado antes de sair do computador, porque não continha só impressões digitais.</translation>
    </message>
    <message>
        <source>It is waiting until the service can be reached.</source>
        <extracomment>What a case is waiting for, by the code of the failure that ended its last try. After other failures it is stopped.</extracomment>
        <translation>Em espera até ser possível contactar o serviço.</translation>
    </message>
    <message>
        <source>It is waiting until the service works again.</source>
        <translation>Em espera até o serviço voltar a funcionar.</translation>
    </message>
    <message>
        <source>The service asked us to wait.</source>
        <translation>O serviço pediu-nos para esperar.</translation>
    </message>
    <message>
        <source>It is waiting for a safe connection to the service, perhaps on another network.</source>
        <translation>Em espera de uma ligação segura ao serviço, talvez noutra rede.</translation>
    </message>
    <message>
        <source>It is waiting until the service itself answers. On a public network you may have to sign in on a web page first.</source>
        <translation>Em espera até responder o próprio serviço. Numa rede pública pode ser preciso iniciar sessão primeiro numa página web.</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>Ainda não foi tentado.</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Chegou.</translation>
    </message>
    <message>
        <source>The service did not accept it, and would not accept the same again.</source>
        <translation>O serviço não o aceitou e não aceitaria o mesmo outra vez.</translation>
    </message>
    <message>
        <source>Next try in about {minutes} min.</source>
        <translation>Próxima tentativa dentro de cerca de {minutes} min.</translation>
    </message>
    <message>
        <source>Another window of this program is using what is kept on this computer.</source>
        <translation>Outra janela deste programa está a usar o que está guardado neste computador.</translation>
    </message>
    <message>
        <source>The operator&apos;s file could not be opened.</source>
        <translation>Não foi possível abrir o ficheiro do operador.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be read.</source>
        <translation>Não foi possível ler o que espera envio.</translation>
    </message>
    <message>
        <source>What is waiting to be sent could not be written to the disk.</source>
        <translation>Não foi possível escrever no disco o que espera envio.</translation>
    </message>
    <message>
        <source>This could not be saved there.</source>
        <translation>Não foi possível guardar nesse local.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Uma frase secreta vazia não protege nada.</translation>
    </message>
    <message>
        <source>The file was replaced by another one meanwhile. Open it again.</source>
        <translation>Entretanto, o ficheiro foi substituído por outro. Abra-o de novo.</translation>
    </message>
    <message>
        <source>What is kept on this computer could not be read.</source>
        <translation>Não foi possível ler o que está guardado neste computador.</translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use.</source>
        <translation>Este computador não tem um chaveiro que possamos usar.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring is locked.</source>
        <translation>O chaveiro do computador está bloqueado.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyring did not answer. It may be locked.</source>
        <translation>O chaveiro do computador não respondeu. Talvez esteja bloqueado.</translation>
    </message>
    <message>
        <source>No more cases can be kept there.</source>
        <translation>Não é possível guardar aí mais casos.</translation>
    </message>
    <message>
        <source>This is not the passphrase, or the file was damaged.</source>
        <translation>Esta não é a frase secreta, ou o ficheiro está danificado.</translation>
    </message>
    <message>
        <source>This file is not one of ours, or was made by a newer version.</source>
        <translation>Este ficheiro não é dos nossos, ou foi feito por uma versão mais recente.</translation>
    </message>
    <message>
        <source>The service tried to send us somewhere else. We did not follow.</source>
        <translation>O serviço tentou mandar-nos para outro lado. Não seguimos.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like {example}host.</source>
        <extracomment>An address in its usual form: no user, no query, no port that the scheme implies, nothing to decode or to normalise.</extracomment>
        <translation>Isto não é um endereço. Um endereço tem este aspeto: {example}host.</translation>
    </message>
    <message>
        <source>An address must begin with https://.</source>
        <translation>Um endereço tem de começar por https://.</translation>
    </message>
    <message>
        <source>An address must begin with https:// (http:// is for this computer only).</source>
        <translation>Um endereço tem de começar por https:// (http:// é só para este computador).</translation>
    </message>
    <message>
        <source>A proxy or a pin needs an address that begins with https://.</source>
        <translation>Um proxy ou uma fixação de chave precisa de um endereço que comece por https://.</translation>
    </message>
    <message>
        <source>A proxy is written socks5h://host:port.</source>
        <translation>Um proxy escreve-se socks5h://host:port.</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of a public key: 64 hexadecimal digits.</source>
        <translation>Uma fixação de chave é o SHA-256 de uma chave pública: 64 algarismos hexadecimais.</translation>
    </message>
    <message>
        <source>The file of certificate authorities can&apos;t be read.</source>
        <translation>Não é possível ler o ficheiro das autoridades de certificação.</translation>
    </message>
    <message>
        <source>None of these files has enough detail to be recognised.</source>
        <extracomment>What a service takes unless it says otherwise. Stands in for the id of an item while the item&apos;s size is computed, or its content is what the id is derived from.</extracomment>
        <translation>Nenhum destes ficheiros tem pormenores suficientes para ser reconhecido.</translation>
    </message>
    <message>
        <source>This service&apos;s limits leave no room for even one picture.</source>
        <translation>Os limites deste serviço não deixam espaço para uma única imagem.</translation>
    </message>
    <message>
        <source>A case number has 13 characters, like XXXX-XXXX-XXXX-C. This one has {count}.</source>
        <extracomment>Characters that are easily taken for one another, on a screen or in handwriting. Forms of number and code, those with hyphens first: four words of four letters each would look like a code, too.</extracomment>
        <translation>Um número de caso tem 13 caracteres, como XXXX-XXXX-XXXX-C. Este tem {count}.</translation>
    </message>
    <message>
        <source>An access code has 16 characters, in groups of four. This one has {count}.</source>
        <translation>Um código de acesso tem 16 caracteres, em grupos de quatro. Este tem {count}.</translation>
    </message>
    <message>
        <source>Character {position} is one that is never used there.</source>
        <translation>O carácter {position} não pode estar nesse lugar.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it.</source>
        <translation>Este número de caso tem um erro de escrita.</translation>
    </message>
    <message>
        <source>This case number has a typing mistake in it, perhaps here: {places}</source>
        <translation>Este número de caso tem um erro de escrita, talvez aqui: {places}</translation>
    </message>
    <message>
        <source>There is no case number with its access code in this text.</source>
        <translation>Neste texto não há um número de caso com o respetivo código de acesso.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file: it can&apos;t be read as TOML.</source>
        <translation>Isto não é um ficheiro de operador: não é possível lê-lo como TOML.</translation>
    </message>
    <message>
        <source>This is not an operator&apos;s file.</source>
        <translation>Isto não é um ficheiro de operador.</translation>
    </message>
    <message>
        <source>This is too large to be an operator&apos;s file.</source>
        <translation>Isto é demasiado grande para ser um ficheiro de operador.</translation>
    </message>
    <message>
        <source>This operator&apos;s file is of a newer kind. Update this program, then try again.</source>
        <translation>Este ficheiro de operador é de um tipo mais recente. Atualize este programa e tente de novo.</translation>
    </message>
    <message>
        <source>The operator&apos;s file lacks {place}.</source>
        <translation>No ficheiro do operador falta {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file says something that this version does not know: {place}.</source>
        <translation>O ficheiro do operador contém algo que esta versão não conhece: {place}.</translation>
    </message>
    <message>
        <source>The operator&apos;s file has a value for {place} that can&apos;t be right.</source>
        <translation>O ficheiro do operador tem um valor para {place} que não pode estar certo.</translation>
    </message>
    <message>
        <source>The operator&apos;s file was changed after it was signed.</source>
        <translation>O ficheiro do operador foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <extracomment>A stable word for programs.</extracomment>
        <translation>Isto não resultou.</translation>
    </message>
    <message>
        <source>This receipt was signed with a key that is not this operator&apos;s.</source>
        <translation>Este recibo foi assinado com uma chave que não é a deste operador.</translation>
    </message>
    <message>
        <source>The operator&apos;s public key can&apos;t be read.</source>
        <translation>Não é possível ler a chave pública do operador.</translation>
    </message>
    <message>
        <source>This receipt was changed after it was signed.</source>
        <translation>Este recibo foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>This receipt is for something else than what was sent.</source>
        <translation>Este recibo diz respeito a outra coisa, não ao que foi enviado.</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Isto não é um recibo.</translation>
    </message>
    <message>
        <source>This operator uses a kind of key that this version does not know.</source>
        <extracomment>A case of a thousand pictures with all likely copies takes five; a long video may fill one alone.</extracomment>
        <translation>Este operador usa um tipo de chave que esta versão não conhece.</translation>
    </message>
    <message>
        <source>This case is too large for one bundle. Prepare it in smaller groups.</source>
        <translation>Este caso é demasiado grande para um só ficheiro selado. Prepare-o em grupos mais pequenos.</translation>
    </message>
    <message>
        <source>This sealed case was made by an older version. It has to be made again.</source>
        <translation>Este caso selado foi feito por uma versão mais antiga. É preciso fazê-lo de novo.</translation>
    </message>
    <message>
        <source>This is not a sealed case.</source>
        <translation>Isto não é um caso selado.</translation>
    </message>
    <message>
        <source>This sealed case was made by a newer version. Update this program, then try again.</source>
        <translation>Este caso selado foi feito por uma versão mais recente. Atualize este programa e tente de novo.</translation>
    </message>
    <message>
        <source>This sealed case is incomplete: its end is missing. Copy it again.</source>
        <translation>Este caso selado está incompleto: falta o fim. Copie-o de novo.</translation>
    </message>
    <message>
        <source>This sealed case was changed or damaged on the way. Copy it again.</source>
        <translation>Este caso selado foi alterado ou danificado pelo caminho. Copie-o de novo.</translation>
    </message>
    <message>
        <source>This sealed case is addressed to another operator.</source>
        <translation>Este caso selado destina-se a outro operador.</translation>
    </message>
    <message>
        <source>This sealed case is larger than any case may be.</source>
        <translation>Este caso selado é maior do que qualquer caso pode ser.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. One looks like name@example.org.</source>
        <extracomment>RFC 5321&apos;s Dot-string: what providers give out. Quoted local parts are not taken; they could hold free text.</extracomment>
        <translation>Isto não é um endereço de e-mail. Um endereço parece-se com name@example.org.</translation>
    </message>
    <message>
        <source>This is not the address of a page. One looks like https://example.org/page.</source>
        <extracomment>a line end, tab, control character, space or backslash: programs disagree about what these mean in an address a percent sign that begins no escape stands for itself</extracomment>
        <translation>Isto não é o endereço de uma página. Um endereço parece-se com https://example.org/page.</translation>
    </message>
    <message>
        <source>This address is too long: {most} characters are the most.</source>
        <translation>Este endereço é demasiado longo: {most} caracteres no máximo.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be taken.</source>
        <translation>Só se aceitam endereços com http:// ou https:// no início.</translation>
    </message>
    <message>
        <source>There is a user name or a password in this address, before the @. Leave it out.</source>
        <translation>Neste endereço há um nome de utilizador ou uma palavra-passe, antes do @. É melhor tirá-lo.</translation>
    </message>
    <message>
        <source>The key that addresses are sealed to can&apos;t be used.</source>
        <translation>A chave com que se selam os endereços não pode ser usada.</translation>
    </message>
    <message>
        <source>This address is sealed to a key that is not here.</source>
        <translation>Este endereço está selado para uma chave que não está aqui.</translation>
    </message>
    <message>
        <source>This sealed address was changed, or is of another link.</source>
        <translation>Este endereço selado foi alterado, ou é de outra ligação.</translation>
    </message>
    <message>
        <source>What was sealed here is not an address.</source>
        <translation>O que foi selado aqui não é um endereço.</translation>
    </message>
    <message>
        <source>a turned or mirrored copy</source>
        <extracomment>The symmetries of a square, in the reference&apos;s order. The likely copies: cut, framed, tilted, in a story … The two dozen copies that find most: what a partner gets whose account is set to &quot;some&quot; copies. The family of a copy by how its name begins, and below by its whole name. What each family is called.</extracomment>
        <translation>uma cópia rodada ou em espelho</translation>
    </message>
    <message>
        <source>a cropped copy</source>
        <translation>uma cópia recortada</translation>
    </message>
    <message>
        <source>a tilted copy</source>
        <translation>uma cópia inclinada</translation>
    </message>
    <message>
        <source>a copy in a frame</source>
        <translation>uma cópia com moldura</translation>
    </message>
    <message>
        <source>a copy with a bar for text</source>
        <translation>uma cópia com uma faixa para texto</translation>
    </message>
    <message>
        <source>a copy on a larger background, as in a story</source>
        <translation>uma cópia sobre um fundo maior, como numa story</translation>
    </message>
    <message>
        <source>a screenshot</source>
        <translation>uma captura de ecrã</translation>
    </message>
    <message>
        <source>a copy within a post</source>
        <translation>uma cópia dentro de uma publicação</translation>
    </message>
    <message>
        <source>an altered copy</source>
        <translation>uma cópia modificada</translation>
    </message>
    <message>
        <source>No case number and code were found in this file. Take the photo from straight above, in good light, with the whole square in it. Or type them.</source>
        <translation>Não foi encontrado aqui nenhum número de caso com o seu código. Tire a fotografia mesmo de cima, com boa luz e o quadrado inteiro. Ou escreva-os.</translation>
    </message>
    <message>
        <source>This sealed case is too large for codes that can be photographed. Carry its file instead.</source>
        <extracomment>Codes of one bundle. People who photograph more of them would miss one. Base-32 characters in one code: with what stands before them, they make a code of version 25 at level M. So 16 codes carry a case of one picture with all its likely copies.</extracomment>
        <translation>Este caso selado é demasiado grande para códigos que se possam fotografar. Leve antes o seu ficheiro.</translation>
    </message>
    <message>
        <source>These parts are still missing: {numbers}. Photograph them too.</source>
        <translation>Ainda faltam estas partes: {numbers}. Fotografe-as também.</translation>
    </message>
    <message>
        <source>No code of a sealed case was found in these pictures.</source>
        <translation>Nestas imagens não foi encontrado nenhum código de um caso selado.</translation>
    </message>
    <message>
        <source>These are codes of different sealed cases.</source>
        <translation>São códigos de casos selados diferentes.</translation>
    </message>
    <message>
        <source>These codes do not make a whole sealed case. Photograph them once more.</source>
        <translation>Estes códigos não formam um caso selado inteiro. Fotografe-os outra vez.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed, so it is ignored.</source>
        <extracomment>The longest time for which a file may be valid, and so the longest for which an old one can be repeated.</extracomment>
        <translation>O que o serviço diz sobre as versões não está assinado, por isso não é tido em conta.</translation>
    </message>
    <message>
        <source>What the service says about versions is not signed by its operator, so it is ignored.</source>
        <translation>O que o serviço diz sobre as versões não está assinado pelo seu operador, por isso não é tido em conta.</translation>
    </message>
    <message>
        <source>What the service says about versions is out of date, so it is ignored.</source>
        <translation>O que o serviço diz sobre as versões passou do prazo, por isso não é tido em conta.</translation>
    </message>
    <message>
        <source>The service names an older version than this one, so it is ignored.</source>
        <translation>O serviço indica uma versão mais antiga do que esta, por isso não é tida em conta.</translation>
    </message>
    <message>
        <source>Nobody asked for this withdrawal with your access code. An operator ends a case after a long time, and sooner where so much comes at once that it looks like false reports. If you still need it, send it again: that is a new case.</source>
        <translation>Ninguém pediu esta retirada com o seu código de acesso. Um operador encerra um caso ao fim de muito tempo, e mais cedo quando chega tanta coisa de uma vez que parecem denúncias falsas. Se ainda precisar, envie-o de novo: será um novo caso.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>What this can do for you</source>
        <translation>O que esta aplicação pode fazer por si</translation>
    </message>
    <message>
        <source>Here you make fingerprints of your pictures, so that platforms which take part can recognise them. Your pictures stay on this computer.</source>
        <translation>Aqui fazem-se impressões digitais das suas imagens, para que as plataformas que participam as possam reconhecer. As suas imagens ficam neste computador.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>It reads your pictures and videos where they are, and turns each into a fingerprint: a code, not a picture.</source>
        <translation>Lê as suas imagens e os seus vídeos onde estão e transforma cada um numa impressão digital do ficheiro: um código, não uma imagem.</translation>
    </message>
    <message>
        <source>It shows you every byte before it is sent. Only fingerprints are sent: no picture, no name, no date, no place.</source>
        <translation>Mostra-lhe cada byte antes de ser enviado. Só são enviadas impressões digitais: nenhuma imagem, nenhum nome, nenhuma data, nenhum lugar.</translation>
    </message>
    <message>
        <source>You get a case number and a code. With them you can see what became of it.</source>
        <translation>Recebe um número de caso e um código. Com eles pode ver o que aconteceu depois.</translation>
    </message>
    <message>
        <source>What it can’t do</source>
        <translation>O que não pode fazer</translation>
    </message>
    <message>
        <source>It removes nothing itself and does not search the internet. Platforms that take part compare, and each decides by its own rules.</source>
        <translation>Não remove nada por si própria e não procura na internet. As plataformas que participam comparam, e cada uma decide segundo as suas regras.</translation>
    </message>
    <message>
        <source>It does not reach private, encrypted messages, or platforms that do not take part.</source>
        <translation>Não chega às mensagens privadas e cifradas, nem às plataformas que não participam.</translation>
    </message>
    <message>
        <source>It is not the police, and not StopNCII, Take It Down or 3018; nothing is passed on to them.</source>
        <translation>Não é a polícia, nem o StopNCII, nem o Take It Down, nem o 3018; nada lhes é transmitido.</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Quem gere o serviço</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>AfterSendingPage</name>
    <message>
        <source>Now hand over the sealed file</source>
        <translation>Agora entregue o ficheiro selado</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Está a caminho</translation>
    </message>
    <message>
        <source>No news for days or weeks is normal. That took courage.</source>
        <translation>É normal não haver notícias durante dias ou semanas. Foi preciso coragem.</translation>
    </message>
    <message>
        <source>Report the account</source>
        <translation>Denunciar a conta</translation>
    </message>
    <message>
        <source>In the app where it happened, and say that you are, or were, under 18, even if the profile says something else. Keep messages, names and links; don’t take pictures of the picture.</source>
        <translation>Na aplicação onde aconteceu, dizendo que tem, ou tinha, menos de 18 anos, mesmo que o perfil diga outra coisa. Guarde as mensagens, os nomes e as ligações; não fotografe a imagem.</translation>
    </message>
    <message>
        <source>Is someone asking for money or for more?</source>
        <translation>Alguém está a pedir dinheiro, ou mais?</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay, or send anything. Paying rarely ends it.</source>
        <translation>Não tem de responder, nem de pagar, nem de enviar nada. Pagar raramente resolve.</translation>
    </message>
    <message>
        <source>If it gets too much, someone is there</source>
        <translation>Se for demasiado, há quem ouça</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>Onde denunciar, aplicação a aplicação</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>Consultar o caso</translation>
    </message>
    <message>
        <source>Forget everything here</source>
        <translation>Esquecer tudo aqui</translation>
    </message>
</context>
<context>
    <name>AttestPage</name>
    <message>
        <source>Is this your situation?</source>
        <translation>É esta a sua situação?</translation>
    </message>
    <message>
        <source>This way is for adults, about pictures of themselves. There is no account, and nobody asks your name.</source>
        <translation>Este caminho é para pessoas adultas, sobre imagens delas próprias. Não há conta, e ninguém pergunta o seu nome.</translation>
    </message>
    <message>
        <source>I am 18 or older, and I was 18 or older when it was taken or made.</source>
        <translation>Tenho 18 anos ou mais, e já tinha 18 anos quando a imagem foi feita ou fabricada.</translation>
    </message>
    <message>
        <source>I am in it, alone or with others.</source>
        <translation>Estou na imagem, só eu ou com outras pessoas.</translation>
    </message>
    <message>
        <source>It is being shared, or may be, without my agreement.</source>
        <translation>Está a ser partilhada, ou pode vir a ser, sem o meu consentimento.</translation>
    </message>
    <message>
        <source>Under 18 in the picture, or I’m not sure: there is another way</source>
        <translation>Menos de 18 anos na imagem, ou não sei: há outro caminho</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Tick all three to go on.</source>
        <translation>Assinale as três para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in your list already.</source>
        <translation>
            <numerusform>Já está %n ficheiro na sua lista.</numerusform>
            <numerusform>Já estão %n ficheiros na sua lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Your case</source>
        <extracomment>Rows built for long cases; the rest is summed up. Lines about platforms, for all items together. A service that lies could name so many that the window stalls. Lines about platforms for one item: more than read any list. States in which withdrawing again changes nothing, so that the signed proof can be asked for once more.</extracomment>
        <translation>O seu caso</translation>
    </message>
    <message>
        <source>Cancel the withdrawal</source>
        <translation>Anular a retirada</translation>
    </message>
    <message>
        <source>With it you can show later what you asked for and when. It names the case, and says nothing about the pictures.</source>
        <translation>Com ela pode mostrar mais tarde o que pediu e quando. Indica o caso, e não diz nada sobre as imagens.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>O que pode fazer agora</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Anotar o que aconteceu, para a polícia</translation>
    </message>
    <message>
        <source>Withdraw this case, or a part of it</source>
        <translation>Retirar este caso, ou uma parte</translation>
    </message>
    <message>
        <source>Add pictures or videos to this case</source>
        <translation>Acrescentar imagens ou vídeos a este caso</translation>
    </message>
    <message>
        <source>Links to pages where it can be seen: add some, or see what became of them</source>
        <translation>Ligações para páginas onde se pode ver: acrescentar algumas, ou ver o que lhes aconteceu</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>Está na internet: onde denunciar</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Falar com alguém: números e ligações</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>A perguntar ao serviço…</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>Perguntar de novo ao serviço</translation>
    </message>
    <message>
        <source>Save the signed proof…</source>
        <translation>Guardar a prova assinada…</translation>
    </message>
    <message>
        <source>Get the signed proof</source>
        <translation>Obter a prova assinada</translation>
    </message>
    <message>
        <source>{items}: the withdrawal is accepted. Its signed proof is below.</source>
        <translation>{items}: a retirada foi aceite. A prova assinada está mais abaixo.</translation>
    </message>
    <message>
        <source>All of it was in this case already. Nothing is there twice.</source>
        <translation>Já estava tudo neste caso. Não há nada repetido.</translation>
    </message>
    <message>
        <source>Added: {items}. The files stayed on this computer.</source>
        <translation>Acrescentado: {items}. Os ficheiros ficaram neste computador.</translation>
    </message>
    <message>
        <source>Save the signed proof</source>
        <translation>Guardar a prova assinada</translation>
    </message>
    <message>
        <source>The service has accepted it, and its signed proof is here. What is shown below may be older: look the case up again.</source>
        <translation>O serviço aceitou, e a prova assinada está aqui. O que se vê em baixo pode ser de antes: consulte o caso de novo.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>It takes effect on {date}.</source>
        <translation>A retirada produz efeito em {date}.</translation>
    </message>
    <message>
        <source>What “not blocked” means</source>
        <translation>O que significa «não bloqueado»</translation>
    </message>
    <message>
        <source>The platform looked, and did not act by its own rules. It may have seen another picture that looks alike, or no way to tell that there was no agreement.</source>
        <translation>A plataforma analisou e não agiu, segundo as suas próprias regras. Pode ter visto outra imagem parecida, ou não ter como saber que não havia consentimento.</translation>
    </message>
    <message>
        <source>It says nothing about you, and it is not the end: you can report the link there yourself, or let a help line do it with you.</source>
        <translation>Isto não diz nada sobre si, e não é o fim: pode denunciar lá a ligação, por si ou com uma linha de apoio.</translation>
    </message>
    <message>
        <source>{item}: {state}</source>
        <translation>{item}: {state}</translation>
    </message>
    <message>
        <source>{state}: {copy}</source>
        <translation>{state}: {copy}</translation>
    </message>
    <message>
        <source>{platform}: {state}</source>
        <translation>{platform}: {state}</translation>
    </message>
    <message>
        <source>No answer from a platform yet, which is common.</source>
        <translation>Ainda sem resposta de uma plataforma, o que é frequente.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseFilesPage</name>
    <message>
        <source>Choose your pictures and videos</source>
        <translation>Escolha as suas imagens e os seus vídeos</translation>
    </message>
    <message>
        <source>They are read where they are: on this computer, a card, or a phone that is plugged in. Nothing is copied.</source>
        <translation>São lidos onde estão: neste computador, num cartão ou num telemóvel ligado a ele. Nada é copiado.</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Ficheiros escolhidos</translation>
    </message>
    <message>
        <source>Delete takes what is selected off the list.</source>
        <translation>A tecla Delete tira da lista o que está selecionado.</translation>
    </message>
    <message>
        <source>A copy with a big sticker over it, or with half of it cut away, counts as another picture. If you have such copies, add them too.</source>
        <translation>Uma cópia com um autocolante grande por cima, ou cortada ao meio, conta como outra imagem. Se tiver cópias assim, acrescente-as também.</translation>
    </message>
    <message>
        <source>Show a small, strongly blurred picture beside each name, to tell them apart</source>
        <translation>Mostrar uma imagem pequena e muito desfocada ao lado de cada nome, para as distinguir</translation>
    </message>
    <message>
        <source>Make fingerprints</source>
        <translation>Fazer as impressões digitais</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher ficheiros…</translation>
    </message>
    <message>
        <source>You can also drop files and folders anywhere in this window, or copy them and press {keys}. A copied picture can be pasted too.</source>
        <translation>Também pode largar ficheiros e pastas em qualquer ponto desta janela, ou copiá-los e carregar em {keys}. Uma imagem copiada também pode ser colada.</translation>
    </message>
    <message>
        <source>Pictures: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Videos: MP4, MOV, MKV, WebM, AVI, 3GP and others.</source>
        <translation>Imagens: JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC, AVIF. Vídeos: MP4, MOV, MKV, WebM, AVI, 3GP e outros.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Escolha pelo menos um ficheiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>%n ficheiro escolhido</numerusform>
            <numerusform>%n ficheiros escolhidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n off the list</source>
        <translation>
            <numerusform>Tirar %n ficheiro da lista</numerusform>
            <numerusform>Tirar %n ficheiros da lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose pictures, videos or whole folders</source>
        <translation>Escolha imagens, vídeos ou pastas inteiras</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Your number and your code are not kept yet.</source>
        <translation>O seu número e o seu código ainda não estão guardados.</translation>
    </message>
    <message>
        <source>This window has the only copy. Without both, nobody can look the case up or withdraw it.</source>
        <translation>Só esta janela os tem. Sem os dois, ninguém pode consultar o caso nem retirá-lo.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Guardar a folha…</translation>
    </message>
    <message>
        <source>Close without keeping them</source>
        <translation>Fechar sem os guardar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
</context>
<context>
    <name>DisplayMenu</name>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation>Lembrar isto neste computador</translation>
    </message>
    <message>
        <source>In the task bar: Notes</source>
        <translation>Na barra de tarefas: Notas</translation>
    </message>
    <message>
        <source>In the task bar: Calculator</source>
        <translation>Na barra de tarefas: Calculadora</translation>
    </message>
    <message>
        <source>In the task bar: Document</source>
        <translation>Na barra de tarefas: Documento</translation>
    </message>
    <message>
        <source>Keep out of screenshots</source>
        <translation>Fora das capturas de ecrã</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Texto {percent} %</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>They came with this program, in English and French. They are shown here in the window, so that no browser keeps a record of it.</source>
        <translation>Vieram com este programa, em inglês e em francês. São mostrados aqui, na janela, para que nenhum navegador guarde registo disso.</translation>
    </message>
    <message>
        <source>No documents came with this program.</source>
        <translation>Não veio nenhum documento com este programa.</translation>
    </message>
    <message>
        <source>Those for organisations and platforms are here too. A browser that opens this file keeps its address in its history:</source>
        <translation>Os que são para organizações e plataformas também estão aqui. Um navegador que abre este ficheiro guarda o endereço no histórico:</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Folder</source>
        <extracomment>Size and date, or that it is a folder.</extracomment>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>ExactBytes</name>
    <message>
        <source>The exact bytes</source>
        <translation>Os bytes exatos</translation>
    </message>
    <message>
        <source>The exact bytes that will be sent</source>
        <translation>Os bytes exatos que serão enviados</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n line(s))</source>
        <translation>
            <numerusform>Mostrar tudo (%n linha)</numerusform>
            <numerusform>Mostrar tudo (%n linhas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Progress of all files</source>
        <translation>Progresso de todos os ficheiros</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuar a leitura</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Escolher outros ficheiros</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Ficar com um de cada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Files and their progress</source>
        <translation>Ficheiros e o seu progresso</translation>
    </message>
    <message>
        <source>Each file is opened by a separate process. Whether this system keeps that process off the network is shown under Help, “Check it yourself”.</source>
        <translation>Cada ficheiro é aberto por um programa separado. Para saber se este sistema o mantém fora da rede, veja «Verifique por si» na ajuda.</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>Ver o que será enviado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Making fingerprints</source>
        <translation>A fazer as impressões digitais</translation>
    </message>
    <message>
        <source>None of these files can be sent</source>
        <translation>Nenhum destes ficheiros pode ser enviado</translation>
    </message>
    <message>
        <source>The fingerprints are ready</source>
        <translation>As impressões digitais estão prontas</translation>
    </message>
    <message>
        <source>Nothing is being read now. Go on whenever you like; what is done is kept.</source>
        <translation>Nada está a ser lido agora. Continue quando quiser; o que está feito fica guardado.</translation>
    </message>
    <message>
        <source>This happens on this computer only. You don’t have to watch.</source>
        <translation>Isto acontece só neste computador. Não precisa de ficar a ver.</translation>
    </message>
    <message>
        <source>Stopped. What is done is kept, and you can go on.</source>
        <translation>Parado. O que está feito fica guardado, e pode continuar.</translation>
    </message>
    <message>
        <source>The list says why, file by file. You can try others.</source>
        <translation>A lista diz porquê, ficheiro a ficheiro. Pode experimentar outros.</translation>
    </message>
    <message>
        <source>Nothing has been sent. Next you will see exactly what would be.</source>
        <translation>Nada foi enviado. A seguir verá exatamente o que seria.</translation>
    </message>
    <message>
        <source>{done} of {all} read</source>
        <translation>{done} de {all} lidos</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n pronto</numerusform>
            <numerusform>%n prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be read</source>
        <translation>
            <numerusform>%n ilegível</numerusform>
            <numerusform>%n ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too plain</source>
        <translation>
            <numerusform>%n demasiado liso</numerusform>
            <numerusform>%n demasiado lisos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send yet. Go back to choose other files.</source>
        <translation>Ainda não há nada para enviar. Volte atrás para escolher outros ficheiros.</translation>
    </message>
    <message>
        <source>As soon as every file is read.</source>
        <translation>Assim que todos os ficheiros estiverem lidos.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken off the list</source>
        <translation>
            <numerusform>%n ficheiro tirado da lista</numerusform>
            <numerusform>%n ficheiros tirados da lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Files and folders</source>
        <translation>Ficheiros e pastas</translation>
    </message>
    <message>
        <source>Path of a folder</source>
        <translation>Caminho de uma pasta</translation>
    </message>
    <message>
        <source>One moment, the folder is being read…</source>
        <translation>Um momento, a pasta está a ser lida…</translation>
    </message>
    <message>
        <source>This folder can’t be opened.</source>
        <translation>Não é possível abrir esta pasta.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>Aqui não há nada para escolher.</translation>
    </message>
</context>
<context>
    <name>HandInPage</name>
    <message>
        <source>Hand in a sealed file</source>
        <translation>Entregar um ficheiro selado</translation>
    </message>
    <message>
        <source>On the device that has the picture, this app makes a file that ends in “.empreinte”. It holds fingerprints only, sealed for the service: you can carry it, but not read it.</source>
        <translation>No dispositivo que tem a imagem, esta aplicação cria um ficheiro que termina em «.empreinte». Contém só impressões digitais, seladas para o serviço: pode levá-lo, mas não lê-lo.</translation>
    </message>
    <message>
        <source>1. They make it on their own device: in this app, instead of “Send now”.</source>
        <translation>1. A pessoa cria-o no seu próprio dispositivo: nesta aplicação, em vez de «Enviar agora».</translation>
    </message>
    <message>
        <source>2. They give you only that file, on a stick or by message. Never the picture.</source>
        <translation>2. Dá-lhe só esse ficheiro, numa pen ou por mensagem. Nunca a imagem.</translation>
    </message>
    <message>
        <source>3. You choose it here, and send it.</source>
        <translation>3. Escolha-o aqui e envie-o.</translation>
    </message>
    <message>
        <source>Choose the sealed file…</source>
        <translation>Escolher o ficheiro selado…</translation>
    </message>
    <message>
        <source>If you have photos of its codes instead, choose all of them together.</source>
        <translation>Se em vez disso tem fotografias dos seus códigos, escolha-as todas juntas.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Choose the sealed file first.</source>
        <translation>Escolha primeiro o ficheiro selado.</translation>
    </message>
    <message>
        <source>It has arrived. You can delete the file now. Whoever made it has the number and the code, and can look the case up with them.</source>
        <translation>Chegou. Já pode apagar o ficheiro. Quem o criou tem o número e o código, e pode consultar o caso com eles.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>A sealed case, {size} bytes, for {operator}. What is in it can only be opened there. Handing it in twice makes no second case.</source>
        <translation>Um caso selado, {size} bytes, para {operator}. O que contém só pode ser aberto lá. Entregá-lo duas vezes não cria um segundo caso.</translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation>Escolher o ficheiro selado</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Let them sit at the computer</source>
        <translation>Dê-lhe o lugar em frente ao computador</translation>
    </message>
    <message>
        <source>The next pages speak to them. They show numbers and progress only: no picture and no file name, so you can stay beside them.</source>
        <translation>As páginas seguintes falam com essa pessoa. Mostram só números e o progresso: nenhuma imagem e nenhum nome de ficheiro. Por isso pode ficar ao lado.</translation>
    </message>
    <message>
        <source>They decide at every step, and can stop at any time.</source>
        <translation>É a pessoa que decide a cada passo, e pode parar quando quiser.</translation>
    </message>
    <message>
        <source>At the end there is a case number and a code. They are theirs; keep them only if they ask you to.</source>
        <translation>No fim há um número de caso e um código. Pertencem-lhe; guarde-os só se essa pessoa pedir.</translation>
    </message>
    <message>
        <source>It’s me: begin</source>
        <translation>Sou eu: começar</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: {language}</source>
        <translation>Língua: {language}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>short for Display</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Display: light, dark, text size</source>
        <translation>Aspeto: claro, escuro, tamanho do texto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>?</source>
        <comment>short for Help</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Sair já</translation>
    </message>
    <message>
        <source>Closes everything at once (also: press Esc twice). It can’t hide what others saw or what spies on this computer.</source>
        <translation>Fecha tudo de imediato (ou: Esc duas vezes). Não esconde o que outras pessoas viram, nem um programa espião.</translation>
    </message>
    <message>
        <source>Closes everything at once. Pressing Escape twice does the same.</source>
        <translation>Fecha tudo de imediato. Carregar duas vezes em Escape faz o mesmo.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>By text message: {number}</source>
        <translation>Por mensagem de texto: {number}</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Aberto de dia e de noite</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberto agora</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fechado agora</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>Copiar o número de {name}</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Ligar…</translation>
    </message>
    <message>
        <source>Show a picture to scan, to call {name} with a phone</source>
        <translation>Mostrar um código para ler e ligar do telemóvel para {name}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Open {name} in the browser</source>
        <translation>Abrir {name} no navegador</translation>
    </message>
    <message>
        <source>Scan this with a phone to call</source>
        <translation>Para ligar: ler com um telemóvel</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>Verificado por nós em {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>Visto em {date}, ainda não experimentado por nós</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>You don’t have to do this alone</source>
        <translation>Ninguém devia passar por isto sem ajuda</translation>
    </message>
    <message>
        <source>People who know about this listen without judging you.</source>
        <translation>Pessoas que conhecem bem estas situações ouvem, sem julgar.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Em que país?</translation>
    </message>
    <message>
        <source>Find a line by a word or a number</source>
        <translation>Encontrar uma linha por uma palavra ou um número</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>Verificar por mim que as minhas imagens ficam aqui</translation>
    </message>
    <message>
        <source>Who runs the service</source>
        <translation>Quem gere o serviço</translation>
    </message>
    <message>
        <source>Read the documents that came with this program (F1)</source>
        <translation>Ler os documentos que vieram com este programa (F1)</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens, and a phone the numbers it calls. If someone else looks at this computer, use another one, or call from a friend’s phone.</source>
        <translation>Um navegador guarda os endereços que abre, e um telemóvel os números para onde liga. Se outra pessoa vê este computador, use outro, ou ligue do telemóvel de alguém de confiança.</translation>
    </message>
    <message>
        <source>This list is kept on this computer, with the day each line was seen. What none of us has tried yet is marked.</source>
        <translation>Estas informações estão neste computador, com o dia em que cada uma foi vista. O que ninguém da nossa equipa experimentou ainda está assinalado.</translation>
    </message>
    <message>
        <source>Nothing here has all these words.</source>
        <translation>Nada aqui tem todas estas palavras.</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>Em perigo agora</translation>
    </message>
    <message>
        <source>When it gets too much</source>
        <translation>Quando é demasiado</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Para pessoas adultas</translation>
    </message>
    <message>
        <source>For young people, their parents, and pictures from before 18</source>
        <translation>Para jovens, os seus pais, e imagens de antes dos 18</translation>
    </message>
    <message>
        <source>We found no line for adults here that we can vouch for.</source>
        <translation>Não encontrámos aqui nenhuma linha para pessoas adultas pela qual possamos responder.</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>O que diz a lei</translation>
    </message>
    <message>
        <source>In a few words, as seen on {date}. Not legal advice.</source>
        <translation>Em poucas palavras, como vista em {date}. Não é aconselhamento jurídico.</translation>
    </message>
</context>
<context>
    <name>HelpingAdultPage</name>
    <message>
        <source>Helping an adult</source>
        <translation>Ajudar uma pessoa adulta</translation>
    </message>
    <message>
        <source>Believe them. Ask what they need before you suggest anything.</source>
        <translation>Acredite nessa pessoa. Pergunte-lhe do que precisa antes de sugerir seja o que for.</translation>
    </message>
    <message>
        <source>They decide at every step, and the pictures stay on their own device.</source>
        <translation>É ela que decide a cada passo, e as imagens ficam no seu próprio dispositivo.</translation>
    </message>
    <message>
        <source>The case number and the code are theirs. Whoever has both can withdraw the case.</source>
        <translation>O número do caso e o código pertencem-lhe. Quem tem os dois pode retirar o caso.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>Qual é a situação?</translation>
    </message>
    <message>
        <source>They are here, and sit down at this computer</source>
        <translation>A pessoa está aqui e senta-se a este computador</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>A pessoa está noutro lugar e pode criar um ficheiro selado</translation>
    </message>
    <message>
        <source>There is no picture to hand, only links or threats</source>
        <translation>Não há imagem à mão, só ligações ou ameaças</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Falar com alguém: números e ligações</translation>
    </message>
</context>
<context>
    <name>HelpingPage</name>
    <message>
        <source>Thank you for helping</source>
        <translation>Agradecemos a sua ajuda</translation>
    </message>
    <message>
        <source>Believe them, and thank them for telling you. No blame, no punishment.</source>
        <translation>Acredite nessa pessoa e agradeça-lhe por ter contado. Sem culpas, sem castigos.</translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it; don’t receive, copy, keep or send it. In many countries that is an offence, for parents too.</source>
        <translation>Não veja a imagem. Não peça para a ver; não a receba, não a copie, não a guarde, não a envie. Em muitos países isso é crime, também para os pais.</translation>
    </message>
    <message>
        <source>They choose the file, on their own device. You can sit beside them.</source>
        <translation>É a pessoa que escolhe o ficheiro, no seu próprio dispositivo. Pode sentar-se ao lado.</translation>
    </message>
    <message>
        <source>What is the situation?</source>
        <translation>Qual é a situação?</translation>
    </message>
    <message>
        <source>They are here, and the picture is already on this computer or their phone</source>
        <translation>A pessoa está aqui, e a imagem já está neste computador ou no seu telemóvel</translation>
    </message>
    <message>
        <source>They are somewhere else, and can make a sealed file</source>
        <translation>A pessoa está noutro lugar e pode criar um ficheiro selado</translation>
    </message>
    <message>
        <source>I already have the picture</source>
        <translation>Já tenho a imagem</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Falar com alguém: números e ligações</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Help, and links for reporting</source>
        <extracomment>Names of files that are listed when some were left out.</extracomment>
        <translation>Ajuda, e ligações para denunciar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Não acrescentar</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n imagem ou vídeo</numerusform>
            <numerusform>%n imagens ou vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{name}” holds {found}.</source>
        <translation>A pasta «{name}» contém {found}.</translation>
    </message>
    <message>
        <source>more than 5,000 files</source>
        <translation>mais de 5000 ficheiros</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in folders inside it.</source>
        <translation>
            <numerusform>Destes, %n está em pastas lá dentro.</numerusform>
            <numerusform>Destes, %n estão em pastas lá dentro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Acrescentar %n</numerusform>
            <numerusform>Acrescentar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %n, with the folders inside</source>
        <translation>
            <numerusform>Acrescentar tudo (%n), com as pastas lá dentro</numerusform>
            <numerusform>Acrescentar os %n, com as pastas lá dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>That picture is not in a form that can be taken from the clipboard. Save it as a file, or copy the file itself.</source>
        <translation>Essa imagem não está numa forma que se possa tirar da área de transferência. Guarde-a num ficheiro, ou copie o próprio ficheiro.</translation>
    </message>
    <message>
        <source>There was no file in that. Copy files in the file manager, then paste them here.</source>
        <translation>Nada disso era um ficheiro. Copie ficheiros no gestor de ficheiros e cole aqui.</translation>
    </message>
    <message>
        <source>One moment, the folders are being looked through…</source>
        <translation>Um momento, as pastas estão a ser percorridas…</translation>
    </message>
    <message numerus="yes">
        <source>One case holds {most} files. %n more were left out: {names}. Send these first; then begin again with the rest.</source>
        <translation>
            <numerusform>Um caso leva {most} ficheiros. %n ficheiro ficou de fora: {names}. Envie primeiro estes; depois comece de novo com o resto.</numerusform>
            <numerusform>Um caso leva {most} ficheiros. %n ficheiros ficaram de fora: {names}. Envie primeiro estes; depois comece de novo com o resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is an address on the internet, not a file. Nothing is downloaded here; only files that you already have can be chosen.</source>
        <translation>Isso é um endereço na internet, não um ficheiro. Aqui não se transfere nada da internet; só podem ser escolhidos ficheiros que já tem.</translation>
    </message>
    <message>
        <source>That is on a phone or camera that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>Esse ficheiro está num telemóvel ou numa câmara que esta aplicação não consegue ler. Copie-o primeiro para uma pasta deste computador e escolha a cópia.</translation>
    </message>
    <message>
        <source>That is on a network drive that this app can’t look into. Copy it to a folder on this computer first, then choose the copy.</source>
        <translation>Esse ficheiro está numa unidade de rede que esta aplicação não consegue ler. Copie-o primeiro para uma pasta deste computador e escolha a cópia.</translation>
    </message>
    <message>
        <source>That is on another computer. Copy it to a folder on this one first, then choose the copy.</source>
        <translation>Esse ficheiro está noutro computador. Copie-o primeiro para uma pasta deste e escolha a cópia.</translation>
    </message>
    <message>
        <source>That is in the trash. Put it back first, then choose it where it was.</source>
        <translation>Esse ficheiro está no lixo. Reponha-o primeiro e escolha-o no seu lugar.</translation>
    </message>
    <message>
        <source>That is only an entry in a list of recent files. Choose the file in its own folder.</source>
        <translation>Isso é só uma entrada numa lista de ficheiros recentes. Escolha o ficheiro na sua própria pasta.</translation>
    </message>
    <message>
        <source>That does not lead to a file that could be opened on this computer. Copy it to a folder first, then choose the copy.</source>
        <translation>Isso não leva a nenhum ficheiro deste computador que possa ser aberto. Copie-o primeiro para uma pasta e escolha a cópia.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>{name} (the name stays here)</source>
        <translation>{name} (o nome fica aqui)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>Remover {item}</translation>
    </message>
    <message>
        <source>This is a fake: edited, or made by a computer</source>
        <translation>Isto é falso: editado, ou feito por um computador</translation>
    </message>
    <message>
        <source>{item} is a fake: edited, or made by a computer</source>
        <translation>{item}: falso, editado ou feito por um computador</translation>
    </message>
    <message>
        <source>Quality {quality} of 100, good</source>
        <translation>Qualidade {quality} de 100, boa</translation>
    </message>
    <message numerus="yes">
        <source>%n positions: as it is, turned, mirrored</source>
        <translation>
            <numerusform>%n posição: como está, rodada, espelhada</numerusform>
            <numerusform>%n posições: como está, rodada, espelhada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely copies: cut, framed, tilted</source>
        <translation>
            <numerusform>%n cópia provável: cortada, com moldura, inclinada</numerusform>
            <numerusform>%n cópias prováveis: cortada, com moldura, inclinada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video frame(s)</source>
        <translation>
            <numerusform>%n fotograma do vídeo</numerusform>
            <numerusform>%n fotogramas do vídeo</numerusform>
        </translation>
    </message>
    <message>
        <source>code of the whole file</source>
        <translation>código do ficheiro inteiro</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sealed. Keep these two.</source>
        <extracomment>What a locked file is called; it tells nothing.</extracomment>
        <translation>Está selado. Guarde estes dois.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>Está à espera aqui. Guarde estes dois.</translation>
    </message>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>Está enviado. Guarde estes dois.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>Com este número e este código, e só com os dois, pode consultar o caso ou retirá-lo. Ninguém pode voltar a enviá-los.</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Copiar os dois</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar em PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Guardar o recibo…</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Guardar no chaveiro</translation>
    </message>
    <message>
        <source>Lock into a file…</source>
        <translation>Ficheiro protegido…</translation>
    </message>
    <message>
        <source>Use the keyring of this computer only if nobody else can open this account.</source>
        <translation>No chaveiro deste computador, só se mais ninguém puder abrir esta conta.</translation>
    </message>
    <message>
        <source>I have written them down or saved them.</source>
        <translation>Já os escrevi ou guardei.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Number and code as a QR picture, to scan with your own phone</source>
        <translation>Número e código numa imagem QR, para ler com o seu próprio telemóvel</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número do caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>Where to keep them</source>
        <translation>Onde os guardar</translation>
    </message>
    <message>
        <source>Good: on paper in a place only you know, or in a password manager that only you use.</source>
        <translation>Bom: em papel, num lugar que mais ninguém conheça, ou num gestor de palavras-passe que mais ninguém use.</translation>
    </message>
    <message>
        <source>Better not: on a phone, in an e-mail, a cloud or a photo library that someone else can open. Whoever has both can withdraw the case.</source>
        <translation>Melhor não: num telemóvel, num e-mail, numa nuvem ou numa galeria de fotos que outra pessoa possa abrir. Quem tem os dois pode retirar o caso.</translation>
    </message>
    <message>
        <source>The case holds: {items}.</source>
        <translation>O caso contém: {items}.</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Assinale em cima que guardou os dois.</translation>
    </message>
    <message>
        <source>Nothing is sent yet. Give the sealed file, and only that, to someone who hands it in. The number and the code stay with you; they work once the file has arrived.</source>
        <translation>Ainda nada foi enviado. Dê o ficheiro selado, e só esse, a alguém que o entregue. O número e o código ficam consigo; funcionam depois de o ficheiro chegar.</translation>
    </message>
    <message>
        <source>It is waiting on this computer, encrypted, and is sent as soon as possible while this window is open. Later: “I have a case”, then “Look in the keyring”. The number and the code work once it has arrived.</source>
        <translation>Fica à espera neste computador, cifrado, e segue assim que for possível enquanto esta janela estiver aberta. Mais tarde: «Tenho um caso», depois «Ver no chaveiro». O número e o código funcionam depois de chegar.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open this account may be able to find it.</source>
        <translation>Ficou guardado neste computador. Quem puder abrir esta conta pode conseguir encontrá-lo.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Keep in a locked file</source>
        <translation>Guardar num ficheiro protegido</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copiado. A área de transferência é limpa após um minuto, e quando sair.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar o recibo</translation>
    </message>
</context>
<context>
    <name>KeptPart</name>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado neste computador</translation>
    </message>
    <message>
        <source>Look in the keyring</source>
        <translation>Ver no chaveiro</translation>
    </message>
    <message>
        <source>Open a locked file…</source>
        <translation>Abrir um ficheiro protegido…</translation>
    </message>
    <message>
        <source>Remove it all…</source>
        <translation>Remover tudo…</translation>
    </message>
    <message>
        <source>This removes case numbers and codes from the keyring, the choices remembered for this window, the operator’s file and what is waiting to be sent. Your cases go on at the service: without number and code nobody can open them again.</source>
        <translation>Isto remove do chaveiro os números e os códigos, as escolhas lembradas para esta janela, o ficheiro do operador e o que espera envio. Os casos continuam no serviço: sem o número e o código, ninguém os poderá voltar a abrir.</translation>
    </message>
    <message>
        <source>Remove it all</source>
        <translation>Remover tudo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Nothing of this app is kept on this computer any more.</source>
        <translation>Já nada desta aplicação está guardado neste computador.</translation>
    </message>
    <message>
        <source>Some of it could not be removed.</source>
        <translation>Uma parte não pôde ser removida.</translation>
    </message>
    <message>
        <source>No case is kept there.</source>
        <translation>Não há aí nenhum caso guardado.</translation>
    </message>
    <message>
        <source>To be sent: case {number}</source>
        <translation>Por enviar: caso {number}</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Guardar o recibo…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar o recibo</translation>
    </message>
    <message>
        <source>Open a locked file</source>
        <translation>Abrir um ficheiro protegido</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Easy to read</source>
        <translation>Fácil de ler</translation>
    </message>
    <message>
        <source>Draft: not yet reviewed by a native speaker</source>
        <translation>Rascunho: ainda não revisto por alguém que tenha esta língua como materna</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation>{language} (rascunho)</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Link to the picture or video</source>
        <translation>Ligação para a imagem ou o vídeo</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Acrescentar a ligação</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Encurtar</translation>
    </message>
    <message>
        <source>Shorten link {number}</source>
        <translation>Encurtar a ligação {number}</translation>
    </message>
    <message>
        <source>Remove link {number}</source>
        <translation>Remover a ligação {number}</translation>
    </message>
    <message>
        <source>One request takes up to {most} links.</source>
        <translation>Um pedido leva até {most} ligações.</translation>
    </message>
    <message>
        <source>This link is too long. Check that it is only one link.</source>
        <translation>Esta ligação é demasiado longa. Veja se é só uma.</translation>
    </message>
    <message>
        <source>This link has a name or a password in it, before the @. Leave that out.</source>
        <translation>Nesta ligação há um nome ou uma palavra-passe, antes do @. É preciso tirá-lo.</translation>
    </message>
    <message>
        <source>This is not the address of a page. It looks like https://example.org/page.</source>
        <translation>Isto não é o endereço de uma página. Um endereço tem este aspeto: https://example.org/page.</translation>
    </message>
    <message>
        <source>This link has an e-mail address in it.</source>
        <translation>Há um endereço de e-mail nesta ligação.</translation>
    </message>
    <message>
        <source>The end of this link may tell who opened or shared it.</source>
        <translation>O fim desta ligação pode dizer quem a abriu ou partilhou.</translation>
    </message>
    <message>
        <source>A long random part in this link may open something private.</source>
        <translation>Uma parte longa e aleatória desta ligação pode abrir algo privado.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>Links of this case</source>
        <extracomment>Rows built: as many links as a case has with the usual settings of a service.</extracomment>
        <translation>Ligações deste caso</translation>
    </message>
    <message>
        <source>Addresses of pages where the picture or video can be seen. The people who run this service can ask those sites to remove it. Nobody can promise whether or when a site will.</source>
        <translation>Endereços de páginas onde se pode ver a imagem ou o vídeo. As pessoas que gerem este serviço podem pedir a esses sites que a removam. Se um site o faz, e quando, ninguém pode prometer.</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Acrescentar ligações</translation>
    </message>
    <message>
        <source>Nothing is opened here. On this computer each address is locked so that only those who follow the links up can read it; the service that stores it can’t. It is not kept on this computer. If you enter it again, it is not stored twice.</source>
        <translation>Aqui não se abre nada. Neste computador, cada endereço é fechado de modo que só quem trata das ligações o possa ler; o serviço que o guarda não pode. Não fica neste computador. Escrito outra vez, não fica repetido.</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>A perguntar ao serviço</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>An answer by e-mail, if you want one</source>
        <translation>Uma resposta por e-mail, se for desejada</translation>
    </message>
    <message>
        <source>They may have a question about a link. Your address is locked in the same way, and erased two weeks after the last link is done, or now if you ask.</source>
        <translation>Pode haver uma pergunta sobre uma ligação. O endereço é fechado da mesma maneira e apagado duas semanas depois de terminar a última ligação, ou já, a pedido.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>E-mail para a resposta</translation>
    </message>
    <message>
        <source>An e-mail address is kept for this case at present.</source>
        <translation>Neste momento está guardado um endereço de e-mail para este caso.</translation>
    </message>
    <message>
        <source>Have it erased now</source>
        <translation>Mandar apagá-lo já</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Chegou.</translation>
    </message>
    <message>
        <source>Arrived: {links}.</source>
        <translation>Chegou: {links}.</translation>
    </message>
    <message>
        <source>Add a link first.</source>
        <translation>Primeiro é preciso acrescentar uma ligação.</translation>
    </message>
    <message>
        <source>Add a link first: an e-mail address is only sent along with links.</source>
        <translation>Primeiro é preciso acrescentar uma ligação: um endereço de e-mail vai com ligações.</translation>
    </message>
    <message>
        <source>One moment, it is being put together…</source>
        <translation>Um momento, está a ser preparado…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>A perguntar ao serviço…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. The addresses above are inside, locked; a long one takes no more room than a short one.</source>
        <translation>{count} bytes, exatamente estes. Os endereços acima vão lá dentro, fechados; um longo não ocupa mais lugar do que um curto.</translation>
    </message>
    <message>
        <source>{link}: {state}</source>
        <translation>{link}: {state}</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Note what happened</source>
        <extracomment>A text file larger than this is no note.</extracomment>
        <translation>Anotar o que aconteceu</translation>
    </message>
    <message>
        <source>Days, links, names of accounts, what was said or asked. It helps the police, a lawyer or a help line. It is gone when you leave, unless you save or print it.</source>
        <translation>Dias, ligações, nomes de contas, o que foi dito ou pedido. Ajuda a polícia, quem advoga ou uma linha de apoio. Desaparece quando sair, a não ser que o guarde ou imprima.</translation>
    </message>
    <message>
        <source>Day, if you know it</source>
        <translation>Dia, se o souber</translation>
    </message>
    <message>
        <source>Where: app, site or link</source>
        <translation>Onde: aplicação, site ou ligação</translation>
    </message>
    <message>
        <source>Who: name or account</source>
        <translation>Quem: nome ou conta</translation>
    </message>
    <message>
        <source>What was said, asked or threatened</source>
        <translation>O que foi dito, pedido ou ameaçado</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>From a text file…</source>
        <translation>De um ficheiro de texto…</translation>
    </message>
    <message>
        <source>Put the case number on it, and the receipt beside it</source>
        <translation>Pôr o número do caso, e juntar o recibo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar em PDF…</translation>
    </message>
    <message>
        <source>No pictures in here: whoever reads it would see them. Leave them where they are, and note where that is.</source>
        <translation>Sem imagens aqui: quem lesse isto iria vê-las. Deixe-as onde estão, e anote onde.</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>As soon as something is noted.</source>
        <translation>Assim que houver algo anotado.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove note {number}</source>
        <translation>Remover a nota {number}</translation>
    </message>
    <message>
        <source>This day could not be read. Write it like 2026-11-28, or leave it out.</source>
        <translation>Não foi possível ler este dia. Escreva-o assim: 2026-11-28, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Write at least one of the four.</source>
        <translation>Preencha pelo menos um dos quatro.</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Escolher um ficheiro de texto</translation>
    </message>
    <message>
        <source>This is not a text file. Pictures and videos don’t go in here.</source>
        <translation>Isto não é um ficheiro de texto. Imagens e vídeos não entram aqui.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Não foi possível abrir este ficheiro.</translation>
    </message>
    <message>
        <source>Save what you noted</source>
        <translation>Guardar o que anotou</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>Look up a case</source>
        <translation>Consultar um caso</translation>
    </message>
    <message>
        <source>You need both: the case number and the access code.</source>
        <translation>Precisa dos dois: o número do caso e o código de acesso.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número do caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>Capitals and hyphens come by themselves. The letters I and L are read as 1, the letter O as zero.</source>
        <translation>As maiúsculas e os hífenes aparecem sozinhos. As letras I e L são lidas como 1, a letra O como zero.</translation>
    </message>
    <message>
        <source>Read both from the sheet…</source>
        <translation>Ler os dois da folha…</translation>
    </message>
    <message>
        <source>The sheet as a PDF, or a photo of its square. It is opened by the same separate process as your pictures.</source>
        <translation>A folha em PDF, ou uma fotografia do seu quadrado. É aberta pelo mesmo processo separado que as suas imagens.</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>A ler a folha</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>A perguntar ao serviço</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <source>Enter the number and the code.</source>
        <translation>Escreva o número e o código.</translation>
    </message>
    <message>
        <source>Open the sheet, or a photo of it</source>
        <translation>Abrir a folha, ou uma fotografia dela</translation>
    </message>
    <message>
        <source>Both are read. Now look the case up.</source>
        <translation>Os dois foram lidos. Agora consulte o caso.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notes</source>
        <extracomment>What the window and the task bar call it; nothing that tells what it is for. Pixels of a window&apos;s height, at the usual text size, from which there is room around header and foot. Where files can be dropped: on the adult way (nobody else is led to choosing any), and where a sealed one is handed in.</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>MixedAgesPage</name>
    <message>
        <source>Which of these are from before 18?</source>
        <extracomment>Ticks that are built; a list this long is better begun anew on the other way.</extracomment>
        <translation>Quais destas são de antes dos 18?</translation>
    </message>
    <message>
        <source>Tick every one in which you were under 18, or are not sure. They become a second case, with its own number, for the service’s part for minors.</source>
        <translation>Assinale todas aquelas em que tinha menos de 18 anos, ou em que não tem a certeza. Passam a ser um segundo caso, com o seu próprio número, na parte do serviço para menores.</translation>
    </message>
    <message>
        <source>Leave those pictures where they are. Don’t copy them or send them on: in many countries that can be an offence, even if you are the one in them.</source>
        <translation>Deixe essas imagens onde estão. Não as copie nem as envie: em muitos países isso pode ser crime, mesmo quando as imagens são suas.</translation>
    </message>
    <message>
        <source>Make two cases</source>
        <translation>Fazer dois casos</translation>
    </message>
    <message>
        <source>Tick at least one, or go back.</source>
        <translation>Assinale pelo menos uma, ou volte atrás.</translation>
    </message>
    <message>
        <source>{item}: {name}</source>
        <translation>{item}: {name}</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Ask whether there is a newer version</source>
        <translation>Perguntar se há uma versão mais recente</translation>
    </message>
    <message>
        <source>This program never looks for a newer version by itself. The button asks the server of {operator} once. Nothing about you or a case is sent; like any server, it sees the internet address that the question comes from.</source>
        <translation>Este programa nunca procura por si só uma versão mais recente. O botão pergunta-o uma vez ao servidor de {operator}. Não é enviado nada de pessoal nem nada de um caso; como qualquer servidor, ele vê o endereço de internet de onde vem a pergunta.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>A perguntar…</translation>
    </message>
    <message>
        <source>This is version {version}. There is no newer one.</source>
        <translation>Esta é a versão {version}. Não há nenhuma mais recente.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. {operator} offers it on this page: {page}</source>
        <translation>Há uma versão mais recente, {version}. {operator} disponibiliza-a nesta página: {page}</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>You have done your part</source>
        <translation>Fez a sua parte</translation>
    </message>
    <message>
        <source>What comes next takes time and is not in your hands. No news for days or weeks is normal.</source>
        <translation>O que vem a seguir leva tempo e não está nas suas mãos. É normal não haver notícias durante dias ou semanas.</translation>
    </message>
    <message>
        <source>Is it online already?</source>
        <translation>Já está na internet?</translation>
    </message>
    <message>
        <source>Report each link on the platform itself as well; say that it was shared without your agreement. Fingerprints do not replace that.</source>
        <translation>Denuncie também cada ligação na própria plataforma; diga que foi partilhada sem o seu consentimento. As impressões digitais não substituem isso.</translation>
    </message>
    <message>
        <source>Thinking of going to the police?</source>
        <translation>Está a pensar em ir à polícia?</translation>
    </message>
    <message>
        <source>Keep messages, names, dates and links; do not delete the conversation yet. The police or a help line can tell you what is useful before things are removed.</source>
        <translation>Guarde mensagens, nomes, datas e ligações; não apague ainda a conversa. A polícia ou uma linha de apoio pode dizer-lhe o que é útil antes de as coisas serem removidas.</translation>
    </message>
    <message>
        <source>Is someone asking you for money or for more?</source>
        <translation>Alguém lhe está a pedir dinheiro, ou mais?</translation>
    </message>
    <message>
        <source>You don’t have to answer. Paying rarely ends it. If it is someone you live with or fear, talk to a help line before you change anything.</source>
        <translation>Não tem de responder. Pagar raramente resolve. Se for uma pessoa com quem vive ou de quem tem medo, fale com uma linha de apoio antes de mudar seja o que for.</translation>
    </message>
    <message>
        <source>Go on with the second case: the pictures from before 18</source>
        <translation>Continuar com o segundo caso: as imagens de antes dos 18</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>Está na internet: onde denunciar</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Anotar o que aconteceu, para a polícia</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Falar com alguém: números e ligações</translation>
    </message>
    <message>
        <source>Look up the case</source>
        <translation>Consultar o caso</translation>
    </message>
    <message>
        <source>Finish and erase all</source>
        <translation>Terminar e apagar tudo</translation>
    </message>
</context>
<context>
    <name>NoFilePage</name>
    <message>
        <source>You don’t need the picture</source>
        <translation>Não precisa da imagem</translation>
    </message>
    <message>
        <source>A link is enough to ask for removal, and a help line needs neither. Don’t download the picture or ask anyone to send it to you.</source>
        <translation>Uma ligação chega para pedir a remoção, e uma linha de apoio nem disso precisa. Não transfira a imagem nem peça a ninguém para a enviar.</translation>
    </message>
    <message>
        <source>It is online: where to report it</source>
        <translation>Está na internet: onde denunciar</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>A pessoa tinha menos de 18 anos na imagem, ou não sei</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Anotar o que aconteceu, para a polícia</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Falar com alguém: números e ligações</translation>
    </message>
    <message>
        <source>Is it a threat, and nothing is online yet?</source>
        <translation>É uma ameaça, e ainda nada está na internet?</translation>
    </message>
    <message>
        <source>You don’t have to answer, pay or send anything. Paying rarely ends it.</source>
        <translation>Não tem de responder, nem de pagar, nem de enviar nada. Pagar raramente resolve.</translation>
    </message>
    <message>
        <source>Keep the messages, the names of accounts and the dates. A help line or the police can use them.</source>
        <translation>Guarde as mensagens, os nomes das contas e as datas. Podem servir a uma linha de apoio ou à polícia.</translation>
    </message>
    <message>
        <source>Does it show up in a search engine?</source>
        <translation>Aparece num motor de busca?</translation>
    </message>
    <message>
        <source>Search engines take addresses out of their results when you ask. The page itself stays, so report it there as well.</source>
        <translation>Os motores de busca retiram endereços dos resultados quando isso lhes é pedido. A página em si fica; por isso, denuncie-a também lá.</translation>
    </message>
</context>
<context>
    <name>NumberedFilesPage</name>
    <message>
        <source>Choose the picture or video</source>
        <translation>Escolher a imagem ou o vídeo</translation>
    </message>
    <message>
        <source>It is read where it is, and turned into fingerprints on this computer. It is not shown, not copied and not sent, and neither is its name.</source>
        <translation>O ficheiro é lido onde está e transformado em impressões digitais neste computador. Não é mostrado, nem copiado, nem enviado, e o seu nome também não.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher ficheiros…</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Progresso de todos os ficheiros</translation>
    </message>
    <message>
        <source>See what will be sent</source>
        <translation>Ver o que será enviado</translation>
    </message>
    <message>
        <source>As soon as there is something to send.</source>
        <translation>Assim que houver algo para enviar.</translation>
    </message>
    <message>
        <source>None of these can be sent; the reasons are below. You can choose others, or go back.</source>
        <translation>Nenhum destes pode ser enviado; as razões estão em baixo. Pode escolher outros, ou voltar atrás.</translation>
    </message>
    <message>
        <source>File {position}</source>
        <translation>Ficheiro {position}</translation>
    </message>
    <message>
        <source>File {position} is not included</source>
        <translation>O ficheiro {position} não está incluído</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Vídeo {number}</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher ficheiros</translation>
    </message>
    <message numerus="yes">
        <source>One case holds up to {most} files; %n file(s) were left out.</source>
        <translation>
            <numerusform>Um caso leva até {most} ficheiros; %n ficheiro ficou de fora.</numerusform>
            <numerusform>Um caso leva até {most} ficheiros; %n ficheiros ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n pronto</numerusform>
            <numerusform>%n prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be sent</source>
        <translation>
            <numerusform>%n não pode ser enviado</numerusform>
            <numerusform>%n não podem ser enviados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberedReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <translation>Isto é o que será enviado</translation>
    </message>
    <message>
        <source>Codes, not pictures. No name, no file name, no date, no place, and nothing about you. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Códigos, não imagens. Nenhum nome, nenhum nome de ficheiro, nenhuma data, nenhum lugar, e nada sobre si. Como qualquer site, o serviço vê o endereço de internet de onde vem, e quando.</translation>
    </message>
    <message>
        <source>They are sent with a note that the person was under 18, or may have been.</source>
        <translation>Com eles vai a indicação de que a pessoa tinha menos de 18 anos, ou podia ter.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Go back and remove something.</source>
        <translation>Não é possível preparar este envio. Volte atrás e remova alguma coisa.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>Um momento, o envio está a ser preparado…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these.</source>
        <translation>{count} bytes, exatamente estes.</translation>
    </message>
</context>
<context>
    <name>OfficialFirstPage</name>
    <message>
        <source>You are not in trouble</source>
        <translation>Não fez nada de mal</translation>
    </message>
    <message>
        <source>It is not your fault. You can talk to someone first, without giving your name, and come back here whenever you like.</source>
        <translation>A culpa não é sua. Pode falar primeiro com alguém, sem dizer o seu nome, e voltar aqui quando quiser.</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>O caminho oficial</translation>
    </message>
    <message>
        <source>What this app can do</source>
        <translation>O que esta aplicação pode fazer</translation>
    </message>
    <message>
        <source>It makes fingerprints on this computer and sends only those. You can do both, this and the official way: one does not get in the way of the other.</source>
        <translation>Faz impressões digitais neste computador e envia só isso. Pode fazer as duas coisas, isto e o caminho oficial: uma não estraga a outra.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuar aqui</translation>
    </message>
    <message>
        <source>This is not Take It Down, and not connected to it.</source>
        <translation>Isto não é o Take It Down, nem está ligado a ele.</translation>
    </message>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>Isto é um treino: nenhuma plataforma recebe nada.</translation>
    </message>
    <message>
        <source>No platform is known to receive what is sent from here.</source>
        <translation>Não conhecemos nenhuma plataforma que receba o que é enviado daqui.</translation>
    </message>
    <message>
        <source>{operator} runs this service, and says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>{operator} gere este serviço, e diz que estas plataformas recebem as impressões digitais dele: {platforms}.</translation>
    </message>
</context>
<context>
    <name>OpenPicker</name>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostrar todos os ficheiros</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n pasta</numerusform>
            <numerusform>%n pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation>Acrescentar {what}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Acrescentar</translation>
    </message>
    <message>
        <source>Open the folder to choose files in it.</source>
        <translation>Para escolher ficheiros na pasta, é preciso abri-la.</translation>
    </message>
    <message>
        <source>Shift or Ctrl select several files.</source>
        <translation>Shift ou Ctrl para selecionar vários ficheiros.</translation>
    </message>
    <message>
        <source>No file is selected.</source>
        <translation>Nenhum ficheiro está selecionado.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>At least {count} characters; several words work well. Nobody can open the file without it.</source>
        <translation>Pelo menos {count} caracteres; várias palavras é uma boa ideia. Sem ela, ninguém pode abrir o ficheiro.</translation>
    </message>
    <message>
        <source>Lock and save</source>
        <translation>Proteger e guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>É demasiado curta.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>A mesma frase secreta outra vez</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Places</source>
        <extracomment>Characters of a line below which the places stand behind a button.</extracomment>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: no platform receives these</source>
        <translation>Treino: nenhuma plataforma as recebe</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>Is this receipt genuine?</source>
        <translation>Este recibo é autêntico?</translation>
    </message>
    <message>
        <source>A receipt is the operator’s signed word that something arrived, and when. The police or a platform can check it in the same way, without asking anybody.</source>
        <translation>Um recibo é a palavra assinada do operador de que algo chegou, e quando. A polícia ou uma plataforma pode verificá-lo da mesma maneira, sem perguntar a ninguém.</translation>
    </message>
    <message>
        <source>Open a receipt…</source>
        <translation>Abrir um recibo…</translation>
    </message>
    <message>
        <source>This receipt proves nothing.</source>
        <translation>Este recibo não prova nada.</translation>
    </message>
    <message>
        <source>The operator’s keys are not known yet: the service has not answered, and there is no operator’s file.</source>
        <translation>As chaves do operador ainda não são conhecidas: o serviço não respondeu, e não há ficheiro do operador.</translation>
    </message>
    <message>
        <source>the case arrived</source>
        <translation>o caso chegou</translation>
    </message>
    <message>
        <source>more pictures or videos were added</source>
        <translation>foram acrescentadas mais imagens ou vídeos</translation>
    </message>
    <message>
        <source>a withdrawal was asked for</source>
        <translation>foi pedida uma retirada</translation>
    </message>
    <message>
        <source>a withdrawal was cancelled</source>
        <translation>foi anulada uma retirada</translation>
    </message>
    <message>
        <source>its fingerprints were erased</source>
        <translation>as impressões digitais do caso foram apagadas</translation>
    </message>
    <message>
        <source>links were added</source>
        <translation>foram acrescentadas ligações</translation>
    </message>
    <message>
        <source>an e-mail address for an answer was left</source>
        <translation>foi deixado um endereço de e-mail para a resposta</translation>
    </message>
    <message>
        <source>the e-mail address was erased</source>
        <translation>o endereço de e-mail foi apagado</translation>
    </message>
    <message>
        <source>Genuine. {operator} signed on {day} for case {number}: {what}.</source>
        <translation>Autêntico. {operator} assinou em {day} para o caso {number}: {what}.</translation>
    </message>
    <message>
        <source>Open a receipt</source>
        <translation>Abrir um recibo</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Write a request</source>
        <translation>Escrever um pedido</translation>
    </message>
    <message>
        <source>It is put together on this computer. You copy it or save it, and send it yourself: this app sends none of it.</source>
        <translation>O pedido é preparado neste computador. Pode copiá-lo ou guardá-lo, e é a si que cabe enviá-lo: esta aplicação não envia nada dele.</translation>
    </message>
    <message>
        <source>The person was under 18 in it, or I’m not sure</source>
        <translation>A pessoa tinha menos de 18 anos, ou não sei</translation>
    </message>
    <message>
        <source>It was edited, or made by a computer (a fake)</source>
        <translation>Foi editada, ou feita por um computador (falsa)</translation>
    </message>
    <message>
        <source>I write for someone else, with their agreement</source>
        <translation>Escrevo por outra pessoa, com o seu acordo</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar o pedido</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>Em que se baseia</translation>
    </message>
    <message>
        <source>Name to sign with</source>
        <translation>Nome para assinar</translation>
    </message>
    <message>
        <source>E-mail address for the answer</source>
        <translation>Endereço de e-mail para a resposta</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>O pedido</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>Língua do pedido</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Guardar o pedido…</translation>
    </message>
    <message>
        <source>Save a reminder…</source>
        <translation>Guardar um lembrete…</translation>
    </message>
    <message>
        <source>A file for your calendar: in 48 hours the platform’s time is up. It says “Reminder” and nothing else, and it exists only where you save it.</source>
        <translation>Um ficheiro para o seu calendário: daqui a 48 horas acaba o prazo da plataforma. Diz «Lembrete» e nada mais, e fica só onde o guardar.</translation>
    </message>
    <message>
        <source>If nothing happens</source>
        <translation>Se nada acontecer</translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation>A {platform}</translation>
    </message>
    <message>
        <source>No name and no address go into a request about someone under 18.</source>
        <translation>Num pedido sobre alguém com menos de 18 anos não entra nenhum nome nem endereço.</translation>
    </message>
    <message>
        <source>The platform reads both, and the law asks for them. An address made for this alone is enough.</source>
        <translation>A plataforma lê os dois, e a lei pede-os. Chega um endereço criado só para isto.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>Copiado. A área de transferência é limpa após um minuto, e quando sair.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar o pedido</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Guardar um lembrete</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>United States: Take It Down Act, 48 hours</source>
        <translation>Estados Unidos: Take It Down Act (lei da remoção), 48 horas</translation>
    </message>
    <message>
        <source>United Kingdom: 48 hours</source>
        <translation>Reino Unido: 48 horas</translation>
    </message>
    <message>
        <source>European Union: a notice under the Digital Services Act</source>
        <translation>União Europeia: uma notificação ao abrigo do Regulamento dos Serviços Digitais</translation>
    </message>
    <message>
        <source>A search engine: take it out of the results</source>
        <translation>Um motor de busca: retirar dos resultados</translation>
    </message>
    <message>
        <source>Anywhere: the platform’s own rules</source>
        <translation>Em qualquer lugar: as regras da própria plataforma</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>uma ligação</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>um nome</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>um endereço de e-mail</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>Ainda falta: {names}.</translation>
    </message>
    <message>
        <source>After 48 hours you can complain to the Federal Trade Commission: takeitdown.ftc.gov. Keep the request and the answer.</source>
        <translation>Passadas 48 horas pode queixar-se à Federal Trade Commission: takeitdown.ftc.gov. Guarde o pedido e a resposta.</translation>
    </message>
    <message>
        <source>The Revenge Porn Helpline can report for adults in the United Kingdom, and Report Remove for under-18s. Keep the request and the answer.</source>
        <translation>A Revenge Porn Helpline pode denunciar por pessoas adultas no Reino Unido, e o Report Remove por menores de 18. Guarde o pedido e a resposta.</translation>
    </message>
    <message>
        <source>The platform has to tell you what it decided, and how to object. A trusted flagger of your country, such as Point de Contact in France, is heard first.</source>
        <translation>A plataforma tem de lhe dizer o que decidiu, e como contestar. Um sinalizador de confiança do seu país, como o Point de Contact em França, é ouvido primeiro.</translation>
    </message>
    <message>
        <source>Ask once more, and report it as well where the page is: only there can it be removed.</source>
        <translation>Peça outra vez, e denuncie também onde está a página: só aí pode ser removida.</translation>
    </message>
    <message>
        <source>Report it once more, and let a help line do it with you: some of them reach a platform faster. Keep the request and the answer.</source>
        <translation>Denuncie outra vez, e faça-o com uma linha de apoio: algumas chegam mais depressa a uma plataforma. Guarde o pedido e a resposta.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <extracomment>Cards shown at first; as many more each time they are asked for.</extracomment>
        <translation>Isto é o que será enviado</translation>
    </message>
    <message>
        <source>Codes, not pictures. With them go your three answers, what you choose on this page, and a check value that recognises your access code without telling it. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Códigos, não imagens. Com eles vão as suas três respostas, o que escolher nesta página e um valor de controlo que reconhece o seu código de acesso sem o revelar. Nenhum nome, nenhum nome de ficheiro, nenhuma data, nenhum lugar. Como qualquer site, o serviço vê o endereço de internet de onde vem, e quando.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>I was under 18 in some of these, or I’m not sure</source>
        <translation>Eu tinha menos de 18 anos em algumas destas, ou não sei</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Which copies are recognised</source>
        <translation>Que cópias são reconhecidas</translation>
    </message>
    <message>
        <source>Cut at one edge or to a usual shape, framed, tilted, mirrored: mostly. In a story or a screenshot: now and then. Two pictures in one, a big sticker, half of it cut away: no. If you have such copies, add them too.</source>
        <translation>Cortada de um lado ou num formato habitual, com moldura, inclinada, espelhada: quase sempre. Numa story ou numa captura de ecrã: às vezes. Duas imagens numa só, um autocolante grande, metade cortada: não. Se tiver cópias assim, acrescente-as também.</translation>
    </message>
    <message>
        <source>Codes, not pictures, for the case that exists. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Códigos, não imagens, para o caso que já existe. Nenhum nome, nenhum nome de ficheiro, nenhuma data, nenhum lugar. Como qualquer site, o serviço vê o endereço de internet de onde vem, e quando.</translation>
    </message>
    <message>
        <source>If you withdraw it one day</source>
        <translation>Se um dia o quiser retirar</translation>
    </message>
    <message>
        <source>You can withdraw the case whenever you like. A delay protects you if someone could force you: while it lasts, you can cancel the withdrawal.</source>
        <translation>Pode retirar o caso quando quiser. Um prazo de espera protege, se alguém puder obrigar a isso: enquanto dura, pode anular a retirada.</translation>
    </message>
    <message>
        <source>Withdraw at once</source>
        <translation>Retirar de imediato</translation>
    </message>
    <message>
        <source>Wait one day first</source>
        <translation>Esperar antes um dia</translation>
    </message>
    <message>
        <source>Wait 3 days first</source>
        <translation>Esperar antes 3 dias</translation>
    </message>
    <message>
        <source>Wait 7 days first</source>
        <translation>Esperar antes 7 dias</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not included: they could not be read, or are too plain.</source>
        <translation>
            <numerusform>%n ficheiro não está incluído: não foi possível lê-lo, ou é demasiado liso.</numerusform>
            <numerusform>%n ficheiros não estão incluídos: não foi possível lê-los, ou são demasiado lisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {number} was removed; those after it have moved up.</source>
        <translation>O número {number} foi removido; os que vêm depois subiram um lugar.</translation>
    </message>
    <message>
        <source>This can’t be prepared for sending. Remove an item, or go back.</source>
        <translation>Não é possível preparar este envio. Remova um elemento, ou volte atrás.</translation>
    </message>
    <message>
        <source>One moment, they are being put together…</source>
        <translation>Um momento, o envio está a ser preparado…</translation>
    </message>
    <message>
        <source>{count} bytes, exactly these. They end with the last bracket; nothing is added on the way.</source>
        <translation>{count} bytes, exatamente estes. Terminam com a última chaveta; nada é acrescentado pelo caminho.</translation>
    </message>
</context>
<context>
    <name>SavePicker</name>
    <message>
        <source>Name of the file</source>
        <translation>Nome do ficheiro</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is a file with this name already. Saving replaces it.</source>
        <translation>Já existe um ficheiro com este nome. Guardar substitui-o.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other devices and to its own computers. Whoever can look there can see the file.</source>
        <translation>{service} copia esta pasta para outros dispositivos e para os seus próprios servidores. Quem puder ver lá, pode ver o ficheiro.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal it into a file</source>
        <extracomment>What the file is called unless the person changes it; its ending is how whoever hands it in finds it.</extracomment>
        <translation>Selar num ficheiro</translation>
    </message>
    <message>
        <source>The file holds the fingerprints and nothing else. Whoever carries it can hand it in, but can’t read it, change it or withdraw it.</source>
        <translation>O ficheiro contém as impressões digitais e nada mais. Quem o transporta pode entregá-lo, mas não lê-lo, alterá-lo ou retirá-lo.</translation>
    </message>
    <message>
        <source>Open the operator’s file…</source>
        <translation>Abrir o ficheiro do operador…</translation>
    </message>
    <message>
        <source>1. Save the file, for example on a stick. There is no name and no picture in it.</source>
        <translation>1. Guarde o ficheiro, por exemplo numa pen. Não tem nenhum nome nem imagem.</translation>
    </message>
    <message>
        <source>2. Keep the number and the code that come next. They are yours alone.</source>
        <translation>2. Guarde o número e o código que vêm a seguir. São só seus.</translation>
    </message>
    <message>
        <source>3. Give only the file to someone you trust. They choose “I am helping someone” in this app. Never give them the picture.</source>
        <translation>3. Dê só o ficheiro a alguém da sua confiança. Essa pessoa escolhe «Estou a ajudar alguém» nesta aplicação. Nunca lhe dê a imagem.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Guardar o ficheiro…</translation>
    </message>
    <message>
        <source>It will hold: {items}.</source>
        <translation>Vai conter: {items}.</translation>
    </message>
    <message>
        <source>Only {operator} can open it.</source>
        <translation>Só {operator} o pode abrir.</translation>
    </message>
    <message>
        <source>The service does not answer. Its operator’s file, “operator.toml”, is enough to seal a case for it.</source>
        <translation>O serviço não responde. O ficheiro do seu operador, «operator.toml», chega para selar um caso para ele.</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Abra primeiro o ficheiro do operador.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>Um momento, os bytes estão a ser preparados…</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>Abrir o ficheiro do operador</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Guardar o ficheiro selado</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>A selar…</translation>
    </message>
</context>
<context>
    <name>SelfTestPage</name>
    <message>
        <source>Check it yourself</source>
        <translation>Verifique por si</translation>
    </message>
    <message>
        <source>Your pictures are opened by a separate process. The operating system should keep it from the network, from writing files and from starting programs. Here it tries all of that, and you see whether anything works.</source>
        <translation>As suas imagens são abertas por um programa separado. O sistema operativo deve mantê-lo fora da rede e impedi-lo de escrever ficheiros e de abrir programas. Aqui ele tenta tudo isso, e pode ver se alguma coisa resulta.</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>A verificação está a decorrer</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>You don’t have to take our word for it. Unplug the network or switch Wi-Fi off: choosing, fingerprinting and the exact preview work all the same. Connect again only to send.</source>
        <translation>Não precisa de acreditar em nós. Desligue a rede ou o Wi-Fi: escolher, fazer impressões digitais e ver exatamente o que seria enviado funciona na mesma. Volte a ligar só para enviar.</translation>
    </message>
    <message>
        <source>On Linux, while files are being read, this shows “Seccomp: 2” for each locked process:</source>
        <translation>Em Linux, enquanto os ficheiros são lidos, isto mostra «Seccomp: 2» para cada programa fechado:</translation>
    </message>
    <message>
        <source>What no program can rule out: software that spies on this computer, someone watching the screen, or what the system keeps in its swap file. Or that the part which makes fingerprints was tampered with, and hides something inside them.</source>
        <translation>O que nenhum programa pode excluir: um programa que espie este computador, alguém a ver o ecrã, o que o próprio sistema guarda no ficheiro de troca, e um programa de impressões digitais adulterado que esconda alguma coisa dentro delas.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>A verificar…</translation>
    </message>
    <message>
        <source>Run the check</source>
        <translation>Fazer a verificação</translation>
    </message>
    <message>
        <source>Enforced on this system</source>
        <translation>Garantido neste sistema</translation>
    </message>
    <message>
        <source>Not enforced on this system</source>
        <translation>Não garantido neste sistema</translation>
    </message>
    <message numerus="yes">
        <source>%n forbidden operation(s) tried.</source>
        <translation>
            <numerusform>%n operação proibida tentada.</numerusform>
            <numerusform>%n operações proibidas tentadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them worked.</source>
        <translation>Nenhuma resultou.</translation>
    </message>
    <message>
        <source>These worked: {names}.</source>
        <translation>Estas resultaram: {names}.</translation>
    </message>
    <message>
        <source>The check could not be carried out.</source>
        <translation>Não foi possível fazer a verificação.</translation>
    </message>
    <message>
        <source>The lock is off, so nothing is promised.</source>
        <translation>A proteção está desligada, por isso nada é prometido.</translation>
    </message>
    <message>
        <source>Fingerprints are still made on this computer only. To be sure, take it off the network while they are made.</source>
        <translation>As impressões digitais são feitas só neste computador na mesma. Para ter a certeza, desligue-o da rede enquanto são feitas.</translation>
    </message>
    <message>
        <source>{layer}: {state}</source>
        <translation>{layer}: {state}</translation>
    </message>
    <message>
        <source>Filter of system calls (the decisive layer)</source>
        <translation>Filtro de chamadas ao sistema (a camada decisiva)</translation>
    </message>
    <message>
        <source>The system’s own sandbox for programs</source>
        <translation>A caixa de areia do próprio sistema</translation>
    </message>
    <message>
        <source>Files out of reach</source>
        <translation>Ficheiros fora do alcance</translation>
    </message>
    <message>
        <source>Network hidden</source>
        <translation>Rede escondida</translation>
    </message>
    <message>
        <source>New rights blocked</source>
        <translation>Novos direitos bloqueados</translation>
    </message>
    <message>
        <source>Special rights given up</source>
        <translation>Direitos especiais abandonados</translation>
    </message>
    <message>
        <source>Limits on memory and on writing files</source>
        <translation>Limites de memória e de escrita de ficheiros</translation>
    </message>
    <message>
        <source>Memory kept from being copied</source>
        <translation>Memória protegida contra cópia</translation>
    </message>
    <message>
        <source>Ends together with the window</source>
        <translation>Termina juntamente com a janela</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>this system does not have it</source>
        <translation>este sistema não o tem</translation>
    </message>
    <message>
        <source>this system does not allow it</source>
        <translation>este sistema não o permite</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usado</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Who runs the service</source>
        <translation>Quem gere o serviço</translation>
    </message>
    <message>
        <source>Keep this file on this computer, and use its service next time too</source>
        <translation>Guardar este ficheiro neste computador, e usar o seu serviço também da próxima vez</translation>
    </message>
    <message>
        <source>An association or an authority that runs a service gives out a file, “operator.toml”. Open it here, drop it on this window, or copy its text and paste it. You see what it says before anything is used.</source>
        <translation>Uma associação ou autoridade que gere um serviço entrega um ficheiro, «operator.toml». Abra-o aqui, largue-o nesta janela, ou copie o seu texto e cole-o. Verá o que ele diz antes de se usar alguma coisa.</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Abrir o ficheiro…</translation>
    </message>
    <message>
        <source>Paste its text</source>
        <translation>Colar o texto</translation>
    </message>
    <message>
        <source>Remove the file that is kept here</source>
        <translation>Remover o ficheiro guardado aqui</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Usar este serviço</translation>
    </message>
    <message>
        <source>Open the operator’s file first.</source>
        <translation>Abra primeiro o ficheiro do operador.</translation>
    </message>
    <message>
        <source>There is still a case of the previous service here. Finish with it first.</source>
        <translation>Há aqui um caso do serviço anterior. Termine-o primeiro.</translation>
    </message>
    <message>
        <source>This is practice: the service is on this computer.</source>
        <translation>Está agora em treino: o serviço está neste computador.</translation>
    </message>
    <message>
        <source>No service is set up in this app yet.</source>
        <translation>Nesta aplicação ainda não está configurado nenhum serviço.</translation>
    </message>
    <message>
        <source>The service has not said yet who runs it.</source>
        <translation>O serviço ainda não disse quem o gere.</translation>
    </message>
    <message>
        <source>The service in use now says that it is run by {operator}.</source>
        <translation>O serviço que se usa agora diz que é gerido por {operator}.</translation>
    </message>
    <message>
        <source>What this file says about its service</source>
        <translation>O que este ficheiro diz do seu serviço</translation>
    </message>
    <message>
        <source>Nothing shows that it comes from the operator of the service that you use now. Use it only if you know who gave it to you.</source>
        <translation>Nada mostra que venha do operador do serviço que usa agora. Use-o só se souber quem lho deu.</translation>
    </message>
    <message>
        <source>Open the operator’s file</source>
        <translation>Abrir o ficheiro do operador</translation>
    </message>
    <message>
        <source>From now on this service is used: {operator}.</source>
        <translation>A partir de agora é usado este serviço: {operator}.</translation>
    </message>
    <message>
        <source>It is removed. From the next start on, its service is not used any more.</source>
        <translation>Foi removido. A partir do próximo arranque, o seu serviço já não é usado.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>This is not your fault.</source>
        <translation>A culpa não é sua.</translation>
    </message>
    <message>
        <source>Pictures of me</source>
        <translation>Imagens minhas</translation>
    </message>
    <message>
        <source>I am helping someone</source>
        <translation>Estou a ajudar alguém</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>A pessoa tinha menos de 18 anos na imagem, ou não sei</translation>
    </message>
    <message>
        <source>I have a case: number and code</source>
        <translation>Tenho um caso: número e código</translation>
    </message>
    <message>
        <source>I don’t have the picture or video</source>
        <translation>Não tenho a imagem ou o vídeo</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Falar com alguém: números e ligações</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>Verificar por mim que as minhas imagens ficam aqui</translation>
    </message>
    <message>
        <source>Could someone else look at this computer? Pressing Esc twice closes everything at once. It can’t hide what was seen before, or a program that spies.</source>
        <translation>Outra pessoa pode ver este computador? Carregar duas vezes em Esc fecha tudo de imediato. Não esconde o que já foi visto, nem um programa espião.</translation>
    </message>
    <message>
        <source>In danger now? Call {number}.</source>
        <translation>Em perigo agora? Ligue para o {number}.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two telephone numbers</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Your pictures stay on this computer. {platforms}</source>
        <translation>As suas imagens ficam neste computador. {platforms}</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {current} of {count}</source>
        <translation>Passo {current} de {count}</translation>
    </message>
</context>
<context>
    <name>StopHerePage</name>
    <message>
        <source>Please stop here</source>
        <translation>Pare aqui, por favor</translation>
    </message>
    <message>
        <source>You meant well. Don’t open it, copy it, send it on, or make fingerprints of it.</source>
        <translation>A sua intenção era boa. Não a abra, não a copie, não a envie, nem faça impressões digitais dela.</translation>
    </message>
    <message>
        <source>Having a sexual picture of someone under 18 can be an offence, whatever the reason. Each new look at it can hurt them again.</source>
        <translation>Ter uma imagem sexual de alguém com menos de 18 anos pode ser crime, seja qual for a razão. E cada novo olhar pode voltar a magoar essa pessoa.</translation>
    </message>
    <message>
        <source>Don’t delete it on your own either: call one of these and do what they say. You don’t have to give a name to ask.</source>
        <translation>Também não a apague por iniciativa própria: ligue para um destes contactos e faça o que lhe disserem. Não é preciso dizer um nome para perguntar.</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Send the fingerprints</source>
        <extracomment>the bytes that the person could see on the page before</extracomment>
        <translation>Enviar as impressões digitais</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Parar o envio</translation>
    </message>
    <message>
        <source>Put it into a sealed file instead, for someone else to hand in</source>
        <translation>Em vez disso, pôr num ficheiro selado, para outra pessoa entregar</translation>
    </message>
    <message>
        <source>Let it wait on this computer, and send it as soon as possible</source>
        <translation>Deixar à espera neste computador, e enviar assim que for possível</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>O que acontece depois</translation>
    </message>
    <message>
        <source>The service keeps the fingerprints and offers them to platforms that take part.</source>
        <translation>O serviço guarda as impressões digitais e disponibiliza-as às plataformas que participam.</translation>
    </message>
    <message>
        <source>A platform that finds a match decides by its own rules. Some answer late or never; that is common.</source>
        <translation>Uma plataforma que encontra uma correspondência decide segundo as suas regras. Algumas respondem tarde ou nunca; é frequente.</translation>
    </message>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>Com o número do caso e o código pode consultar o caso, ou retirá-lo.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>O que não acontece</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Ninguém recebe as suas imagens, e a ninguém é dito de quem vem o envio.</translation>
    </message>
    <message>
        <source>It is not a complaint and not a report: the police and help lines hear nothing of it.</source>
        <translation>Não é uma queixa nem uma denúncia: a polícia e as linhas de apoio não ficam a saber.</translation>
    </message>
    <message>
        <source>It is no promise that something is removed, and it does not cover the whole internet.</source>
        <translation>Não é uma promessa de que algo seja removido, e não abrange toda a internet.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>O número do seu caso e o seu código de acesso</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número do caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and adds nothing twice.</source>
        <translation>Pode ter chegado na mesma, ou uma parte. Tentar de novo envia os mesmos bytes e não acrescenta nada duas vezes.</translation>
    </message>
    <message>
        <source>One moment, the bytes are being put together…</source>
        <translation>Um momento, os bytes estão a ser preparados…</translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the practice service on this computer. No platform receives them.</source>
        <translation>
            <numerusform>%n impressão digital vai para o serviço de treino neste computador. Nenhuma plataforma a recebe.</numerusform>
            <numerusform>%n impressões digitais vão para o serviço de treino neste computador. Nenhuma plataforma as recebe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to the service.</source>
        <translation>
            <numerusform>%n impressão digital vai para o serviço.</numerusform>
            <numerusform>%n impressões digitais vão para o serviço.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}. No platform receives them at present.</source>
        <translation>
            <numerusform>%n impressão digital vai para {operator}. De momento nenhuma plataforma a recebe.</numerusform>
            <numerusform>%n impressões digitais vão para {operator}. De momento nenhuma plataforma as recebe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fingerprint(s) go to {operator}, and from there to: {platforms}.</source>
        <translation>
            <numerusform>%n impressão digital vai para {operator}, e daí para: {platforms}.</numerusform>
            <numerusform>%n impressões digitais vão para {operator}, e daí para: {platforms}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may have arrived all the same, or a part of it. Trying again sends the same bytes and never makes a second case. In case you have to stop here, note these two:</source>
        <translation>Pode ter chegado na mesma, ou uma parte. Tentar de novo envia os mesmos bytes e nunca cria um segundo caso. Se tiver de parar aqui, anote estes dois:</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>Abrem o caso depois de enviado. Vai vê-los de novo nessa altura, com formas de os guardar. Se o envio for interrompido, é destes dois que precisa.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>A enviar…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nada ficou guardado.</translation>
    </message>
    <message>
        <source>Everything has been prepared again: go back to look at it, or send it now.</source>
        <translation>Foram feitas de novo: volte atrás para as ver, ou envie-as agora.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Nothing has arrived, and you can still change everything.</source>
        <translation>Parado antes de enviar. Nada chegou, e ainda pode mudar tudo.</translation>
    </message>
    <message>
        <source>Stopped. A part of it, or all of it, may already have arrived.</source>
        <translation>Parado. Uma parte, ou tudo, pode ter chegado antes.</translation>
    </message>
</context>
<context>
    <name>ThisDevicePage</name>
    <message>
        <source>Where is the picture?</source>
        <translation>Onde está a imagem?</translation>
    </message>
    <message>
        <source>Leave it where it is. Copying it or sending it on can be an offence, even if it is your own picture.</source>
        <translation>Deixe-a onde está. Copiá-la ou enviá-la pode ser crime, mesmo que seja a sua própria imagem.</translation>
    </message>
    <message>
        <source>On this computer, or on a phone or card that is plugged in</source>
        <translation>Neste computador, ou num telemóvel ou cartão ligado a ele</translation>
    </message>
    <message>
        <source>On another device, or I don’t have it any more</source>
        <translation>Noutro dispositivo, ou já não a tenho</translation>
    </message>
    <message>
        <source>Where to report it, app by app</source>
        <translation>Onde denunciar, aplicação a aplicação</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Falar com alguém: números e ligações</translation>
    </message>
    <message>
        <source>Nobody looks at the picture, and this app does not show it: you will only see “Picture 1”.</source>
        <translation>Ninguém vê a imagem, e esta aplicação não a mostra: só verá «Imagem 1».</translation>
    </message>
    <message>
        <source>Don’t move it here. Use Take It Down in the browser of the device that has it, or this app there. If you don’t have it any more, a help line or the CyberTipline can act on a link alone.</source>
        <translation>Não a passe para aqui. Use o Take It Down no navegador do dispositivo que a tem, ou esta aplicação lá. Se já não a tem, uma linha de apoio ou a CyberTipline pode agir só com uma ligação.</translation>
    </message>
</context>
<context>
    <name>Under18Page</name>
    <message>
        <source>You did nothing wrong</source>
        <translation>Não fizeste nada de mal</translation>
    </message>
    <message>
        <source>For pictures from before the 18th birthday there are people and ways made for exactly this. What counts is how old the person was then, not how old they are now.</source>
        <translation>Para imagens de antes dos 18 anos há pessoas e caminhos feitos exatamente para isto. O que conta é a idade que a pessoa tinha na altura, não a que tem agora.</translation>
    </message>
    <message>
        <source>Leave the picture where it is. Don’t copy it, send it on, or show it to anyone, not even to get help: in many countries that alone can be an offence.</source>
        <translation>Deixa a imagem onde está. Não a copies, não a envies, não a mostres a ninguém, nem para pedir ajuda: em muitos países só isso já pode ser proibido por lei.</translation>
    </message>
    <message>
        <source>You don’t have to answer the person, pay, or send anything more.</source>
        <translation>Não tens de responder à pessoa, nem de pagar, nem de enviar mais nada.</translation>
    </message>
    <message>
        <source>If you can, tell one adult you trust.</source>
        <translation>Se conseguires, conta a uma pessoa adulta em quem confias.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Quem és tu?</translation>
    </message>
    <message>
        <source>I am in the picture, and I am under 18</source>
        <translation>Estou na imagem, e tenho menos de 18 anos</translation>
    </message>
    <message>
        <source>I am in the picture, and I am an adult now</source>
        <translation>Estou na imagem, e agora tenho 18 anos ou mais</translation>
    </message>
    <message>
        <source>I am helping the person in the picture</source>
        <translation>Estou a ajudar a pessoa que está na imagem</translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>O caminho oficial</translation>
    </message>
    <message>
        <source>People to talk to</source>
        <translation>Com quem falar</translation>
    </message>
    <message>
        <source>This app has no link to any of them.</source>
        <translation>Esta aplicação não tem ligação a nenhum deles.</translation>
    </message>
</context>
<context>
    <name>WhereToReportPage</name>
    <message>
        <source>Where to report it</source>
        <translation>Onde denunciar</translation>
    </message>
    <message>
        <source>Say that it was shared without agreement. You can do it together with someone you trust, or with a help line.</source>
        <translation>Diga que foi partilhada sem consentimento. Pode fazê-lo com alguém da sua confiança, ou com uma linha de apoio.</translation>
    </message>
    <message>
        <source>Which app or site?</source>
        <translation>Que aplicação ou site?</translation>
    </message>
    <message>
        <source>App or site</source>
        <translation>Aplicação ou site</translation>
    </message>
    <message>
        <source>Write a request, with what makes it valid</source>
        <translation>Escrever um pedido, com o que o torna válido</translation>
    </message>
    <message>
        <source>Note what happened, for the police</source>
        <translation>Anotar o que aconteceu, para a polícia</translation>
    </message>
    <message>
        <source>In the United States and in the United Kingdom, a platform has 48 hours from a complete request.</source>
        <translation>Nos Estados Unidos e no Reino Unido, uma plataforma tem 48 horas a contar de um pedido completo.</translation>
    </message>
    <message>
        <source>Not in the list? Look for “report”, “legal” or “safety” at the foot of the site, or ask a help line.</source>
        <translation>Não está na lista? Procure «denunciar», «legal» ou «segurança» ao fundo do site, ou pergunte a uma linha de apoio.</translation>
    </message>
    <message>
        <source>A browser keeps the addresses it opens. If someone else looks at this computer, copy the address and open it elsewhere.</source>
        <translation>Um navegador guarda os endereços que abre. Se outra pessoa vê este computador, copie o endereço e abra-o noutro lugar.</translation>
    </message>
    <message>
        <source>It takes results away; the page itself stays.</source>
        <translation>Tira resultados; a página em si fica.</translation>
    </message>
    <message>
        <source>Often only someone in the conversation can report there.</source>
        <translation>Muitas vezes só quem está na conversa pode denunciar lá.</translation>
    </message>
    <message>
        <source>Checked by us on {date}</source>
        <translation>Verificado por nós em {date}</translation>
    </message>
    <message>
        <source>Seen on {date}, not yet tried by us</source>
        <translation>Visto em {date}, ainda não experimentado por nós</translation>
    </message>
    <message>
        <source>By e-mail: {address}</source>
        <translation>Por e-mail: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Read more in the browser</source>
        <translation>Ler mais no navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>WhomPage</name>
    <message>
        <source>Whom are you helping?</source>
        <translation>Quem está a ajudar?</translation>
    </message>
    <message>
        <source>It is good that you are there. What counts is how old the person was in the picture, not how old they are now.</source>
        <translation>Ainda bem que está presente. O que conta é a idade que a pessoa tinha na imagem, não a que tem agora.</translation>
    </message>
    <message>
        <source>Someone who was under 18 in the picture, or we are not sure</source>
        <translation>Uma pessoa que tinha menos de 18 anos na imagem, ou não temos a certeza</translation>
    </message>
    <message>
        <source>Someone who was 18 or older</source>
        <translation>Uma pessoa que tinha 18 anos ou mais</translation>
    </message>
    <message>
        <source>You don’t need to see the picture in order to help. Don’t ask for it, and don’t let it be sent to you.</source>
        <translation>Não precisa de ver a imagem para ajudar. Não a peça, e não aceite que a enviem.</translation>
    </message>
</context>
<context>
    <name>WindowAppearance</name>
    <message>
        <source>Your choice could not be saved on this computer. It holds until you close the window.</source>
        <translation>Não foi possível guardar a sua escolha neste computador. Vale até fechar a janela.</translation>
    </message>
    <message>
        <source>What is remembered could not be removed from this computer.</source>
        <translation>Não foi possível remover deste computador as escolhas lembradas.</translation>
    </message>
    <message>
        <source>Most screenshots and screen sharing leave this window out from now on. A camera still sees it.</source>
        <translation>A partir de agora, a maioria das capturas e partilhas de ecrã deixa esta janela de fora. Uma câmara continua a vê-la.</translation>
    </message>
    <message>
        <source>This system can’t keep a window out of screenshots.</source>
        <translation>Este sistema não consegue manter uma janela fora das capturas de ecrã.</translation>
    </message>
</context>
<context>
    <name>WithdrawPage</name>
    <message>
        <source>Withdraw the case</source>
        <extracomment>Ticks that are shown at once, and items that one request may name (``wire.Withdrawal``).</extracomment>
        <translation>Retirar o caso</translation>
    </message>
    <message>
        <source>Your case then stops offering its fingerprints. Platforms that can act on this are told; others may keep comparing. What was removed stays removed.</source>
        <translation>O seu caso deixa então de disponibilizar as impressões digitais que contém. As plataformas que podem ter isso em conta são avisadas; outras podem continuar a comparar. O que foi removido continua removido.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Todo o caso</translation>
    </message>
    <message>
        <source>Only some pictures or videos</source>
        <translation>Só algumas imagens ou vídeos</translation>
    </message>
    <message>
        <source>Which part of the list is shown</source>
        <translation>Que parte da lista é mostrada</translation>
    </message>
    <message>
        <source>Is someone asking you to do this?</source>
        <translation>Alguém lhe está a pedir que faça isto?</translation>
    </message>
    <message>
        <source>You don’t have to. You can leave this page and come back another day; nothing changes until then.</source>
        <translation>Nada o exige. Pode sair desta página e voltar noutro dia; até lá nada muda.</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Falar com alguém: números e ligações</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>A perguntar ao serviço</translation>
    </message>
    <message>
        <source>Tick what you want to withdraw.</source>
        <translation>Assinale o que quer retirar.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>A retirada produz efeito de imediato.</translation>
    </message>
    <message>
        <source>It takes effect on {date}. Until then you can cancel it.</source>
        <translation>A retirada produz efeito em {date}. Até lá pode anulá-la.</translation>
    </message>
    <message>
        <source>Withdraw what is ticked</source>
        <translation>Retirar o que está assinalado</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>Remover {item}</translation>
    </message>
</context>
<context>
    <name>about_service</name>
    <message>
        <source>This is practice: no platform receives anything.</source>
        <translation>Isto é um treino: nenhuma plataforma recebe nada.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet, so fingerprints can be made but not sent.</source>
        <translation>Nesta aplicação ainda não está configurado nenhum serviço de casos: as impressões digitais podem ser feitas, mas não enviadas.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered.</source>
        <translation>Ainda não se sabe que plataformas participam: o serviço não respondeu.</translation>
    </message>
    <message>
        <source>At present no platform receives what is sent to {operator}.</source>
        <translation>De momento, nenhuma plataforma recebe o que é enviado a {operator}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>Fingerprints go to these platforms, says {operator}: {platforms}.</source>
        <translation>As impressões digitais vão para estas plataformas, diz {operator}: {platforms}.</translation>
    </message>
    <message>
        <source>This is practice. Fingerprints go to a practice service on this computer; no platform receives them.</source>
        <translation>Isto é um treino. As impressões digitais vão para um serviço de treino neste computador; nenhuma plataforma as recebe.</translation>
    </message>
    <message>
        <source>No case service is set up in this app yet. You can make fingerprints and see exactly what would be sent; sending needs a service.</source>
        <translation>Nesta aplicação ainda não está configurado nenhum serviço de casos. É possível fazer impressões digitais e ver exatamente o que seria enviado; para enviar é preciso um serviço.</translation>
    </message>
    <message>
        <source>Which platforms take part is not known yet: the service has not answered. You can begin; you will see it before anything is sent.</source>
        <translation>Ainda não se sabe que plataformas participam: o serviço não respondeu. Já é possível começar; isso será mostrado antes de enviar seja o que for.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that no platform receives its fingerprints at present.</source>
        <translation>Este serviço é gerido por {operator}. Diz que de momento nenhuma plataforma recebe as impressões digitais dele.</translation>
    </message>
    <message>
        <source>This service is run by {operator}. It says that these platforms receive its fingerprints: {platforms}.</source>
        <translation>Este serviço é gerido por {operator}. Diz que estas plataformas recebem as impressões digitais dele: {platforms}.</translation>
    </message>
</context>
<context>
    <name>code_field</name>
    <message>
        <source>Cut</source>
        <extracomment>Both as this app shows, copies and prints them, with whatever words stand around them.</extracomment>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Links</source>
        <extracomment>Lines of the picture for platforms: more than read any list, and as many as still make a picture.</extracomment>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>O seu caso</translation>
    </message>
    <message>
        <source>Nothing yet, which is common.</source>
        <translation>Ainda nada, o que é frequente.</translation>
    </message>
    <message>
        <source>A line for each platform over time; the same follows in words</source>
        <translation>Uma linha por plataforma ao longo do tempo; a seguir vem o mesmo por palavras</translation>
    </message>
    <message>
        <source>Dot: something happened. Ring: a possible match is being looked at. Square: found and blocked. Cross: looked at and not blocked.</source>
        <translation>Ponto: aconteceu algo. Anel: uma possível correspondência está a ser analisada. Quadrado: encontrado e bloqueado. Cruz: analisado e não bloqueado.</translation>
    </message>
    <message>
        <source>and {count} before these</source>
        <translation>e {count} antes destes</translation>
    </message>
    <message>
        <source>{platform} {happened}</source>
        <translation>{platform} {happened}</translation>
    </message>
    <message>
        <source>{item}, {copy}</source>
        <translation>{item}, {copy}</translation>
    </message>
    <message>
        <source>{item}: {what}</source>
        <translation>{item}: {what}</translation>
    </message>
</context>
<context>
    <name>link_words</name>
    <message>
        <source>Link {number}</source>
        <translation>Ligação {number}</translation>
    </message>
    <message>
        <source>received, not looked at yet</source>
        <translation>recebida, ainda não vista</translation>
    </message>
    <message>
        <source>the site was asked to remove it</source>
        <translation>foi pedido ao site que a remova</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removida</translation>
    </message>
    <message>
        <source>the site refused to remove it</source>
        <translation>o site recusou removê-la</translation>
    </message>
    <message>
        <source>nothing was found there</source>
        <translation>não foi encontrado lá nada</translation>
    </message>
    <message>
        <source>An e-mail address for an answer was left</source>
        <translation>Foi deixado um endereço de e-mail para a resposta</translation>
    </message>
    <message>
        <source>The e-mail address was erased</source>
        <translation>O endereço de e-mail foi apagado</translation>
    </message>
    <message>
        <source>{link}: {state}</source>
        <translation>{link}: {state}</translation>
    </message>
</context>
<context>
    <name>papers/evidence_log</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Case number: {number}</source>
        <translation>Número do caso: {number}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>papers/removal_request</name>
    <message>
        <source>intimate picture</source>
        <translation>imagem íntima</translation>
    </message>
    <message>
        <source>intimate picture that was edited or generated</source>
        <translation>imagem íntima editada ou gerada</translation>
    </message>
    <message>
        <source>To {platform}</source>
        <translation>A {platform}</translation>
    </message>
    <message>
        <source>I ask you to remove this {picture} of a person who did not consent to its publication. It is here:</source>
        <translation>Peço que removam esta {picture} de uma pessoa que não consentiu na sua publicação. Está aqui:</translation>
    </message>
    <message>
        <source>This is a request under the TAKE IT DOWN Act (United States). It asks for removal within 48 hours, also of known identical copies.</source>
        <translation>Este é um pedido ao abrigo do TAKE IT DOWN Act (Estados Unidos). Pede a remoção no prazo de 48 horas, também das cópias idênticas conhecidas.</translation>
    </message>
    <message>
        <source>Publishing it without consent is an offence in the United Kingdom. I ask for removal within 48 hours.</source>
        <translation>Publicá-la sem consentimento é crime no Reino Unido. Peço a remoção no prazo de 48 horas.</translation>
    </message>
    <message>
        <source>This is a notice under article 16 of the Digital Services Act, Regulation (EU) 2022/2065. Publishing this picture without consent is illegal.</source>
        <translation>Esta é uma notificação ao abrigo do artigo 16 do Regulamento dos Serviços Digitais, Regulamento (UE) 2022/2065. Publicar esta imagem sem consentimento é ilegal.</translation>
    </message>
    <message>
        <source>Please remove these addresses from your search results, for every search in which they appear.</source>
        <translation>Peço que removam estes endereços dos resultados de pesquisa, em todas as pesquisas em que apareçam.</translation>
    </message>
    <message>
        <source>Your own rules do not allow intimate pictures that are published without consent.</source>
        <translation>As vossas próprias regras não permitem imagens íntimas publicadas sem consentimento.</translation>
    </message>
    <message>
        <source>I am the person shown. I did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation>Sou a pessoa representada. Não consenti na publicação desta {picture}. Declaro de boa-fé que o que aqui digo é exato e completo.</translation>
    </message>
    <message>
        <source>I write for the person shown, with their agreement. They did not consent to the publication of this {picture}. I believe in good faith that what I say here is accurate and complete.</source>
        <translation>Escrevo em nome da pessoa representada, com o seu acordo. Essa pessoa não consentiu na publicação desta {picture}. Declaro de boa-fé que o que aqui digo é exato e completo.</translation>
    </message>
    <message>
        <source>The person was under 18 when this picture was made, or may have been. Please treat this as urgent and act as the law asks of you for pictures of minors.</source>
        <translation>A pessoa tinha menos de 18 anos quando esta imagem foi feita, ou podia ter. Peço que tratem isto com urgência e ajam como a lei vos exige para imagens de menores.</translation>
    </message>
    <message>
        <source>Please keep copies from coming back, and tell me what you decided.</source>
        <translation>Peço que impeçam o regresso de cópias e me digam o que decidiram.</translation>
    </message>
    <message>
        <source>Signed: {name}</source>
        <translation>Assinado: {name}</translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation>Contacto: {contact}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ambiente de trabalho</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Pasta pessoal</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Phone or camera</source>
        <translation>Telemóvel ou câmara</translation>
    </message>
</context>
<context>
    <name>recovery_sheet</name>
    <message>
        <source>Case number</source>
        <translation>Número do caso</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>With both, you can look the case up or withdraw it.</source>
        <translation>Com os dois, pode consultar o caso ou retirá-lo.</translation>
    </message>
    <message>
        <source>Nobody can send them to you again.</source>
        <translation>Ninguém pode voltar a enviá-los.</translation>
    </message>
    <message>
        <source>Keep this sheet where only you will find it.</source>
        <translation>Guarde esta folha onde mais ninguém a encontre.</translation>
    </message>
    <message>
        <source>How to use it: in the program that made this sheet, press “{button}” and enter both. The square holds both as well.</source>
        <translation>Como usar: no programa que fez esta folha, escolher «{button}» e escrever os dois. O quadrado também contém os dois.</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>Para guardar</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Feita em {date}</translation>
    </message>
    <message>
        <source>Made on {date}, for the service “{service}”</source>
        <translation>Feita em {date}, para o serviço «{service}»</translation>
    </message>
</context>
<context>
    <name>resources/countries/AU</name>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polícia e socorro</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>Em perigo agora.</translation>
    </message>
    <message>
        <source>eSafety Commissioner</source>
        <translation>eSafety Commissioner</translation>
    </message>
    <message>
        <source>Adults and under-18s in Australia. Can order platforms to remove pictures; anonymous reports are accepted.</source>
        <translation>Pessoas adultas e menores de 18 na Austrália. Pode ordenar às plataformas que removam imagens; aceita denúncias anónimas.</translation>
    </message>
    <message>
        <source>1800RESPECT</source>
        <translation>1800RESPECT</translation>
    </message>
    <message>
        <source>Sexual and family violence.</source>
        <translation>Violência sexual e familiar.</translation>
    </message>
</context>
<context>
    <name>resources/countries/BE</name>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polícia</translation>
    </message>
    <message>
        <source>In danger now. 101 reaches the police at once; 112 any rescue service, everywhere in Europe.</source>
        <translation>Em perigo agora. O 101 chega logo à polícia; o 112 a qualquer serviço de socorro, em toda a Europa.</translation>
    </message>
    <message>
        <source>Child Focus</source>
        <translation>Child Focus</translation>
    </message>
    <message>
        <source>Under-18s and parents. Can ask platforms to remove pictures.</source>
        <translation>Menores de 18 e pais. Pode pedir às plataformas que removam imagens.</translation>
    </message>
    <message>
        <source>Institute for the Equality of Women and Men</source>
        <translation>Instituto para a Igualdade de Mulheres e Homens</translation>
    </message>
    <message>
        <source>Adults of any gender, when intimate pictures were shared without their consent.</source>
        <translation>Pessoas adultas de qualquer género, quando imagens íntimas foram partilhadas sem o seu consentimento.</translation>
    </message>
</context>
<context>
    <name>resources/countries/CA</name>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polícia e socorro</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>Em perigo agora.</translation>
    </message>
    <message>
        <source>NeedHelpNow.ca</source>
        <translation>NeedHelpNow.ca</translation>
    </message>
    <message>
        <source>For teens, friends and parents: how to have a picture removed, platform by platform.</source>
        <translation>Para adolescentes, amigos e pais: como conseguir que uma imagem seja removida, plataforma a plataforma.</translation>
    </message>
    <message>
        <source>Cybertip.ca</source>
        <translation>Cybertip.ca</translation>
    </message>
    <message>
        <source>Under-18s and parents. Sends removal notices and helps with accounts.</source>
        <translation>Menores de 18 e pais. Envia pedidos de remoção e ajuda com as contas.</translation>
    </message>
    <message>
        <source>Kids Help Phone</source>
        <translation>Kids Help Phone</translation>
    </message>
    <message>
        <source>For young people. By text message: send CONNECT.</source>
        <translation>Para jovens. Por mensagem de texto: enviar CONNECT.</translation>
    </message>
    <message>
        <source>9-8-8 – suicide crisis</source>
        <translation>9-8-8 – crise suicida</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation>Quando já não se aguenta, ou se teme por alguém. Por chamada ou mensagem de texto.</translation>
    </message>
</context>
<context>
    <name>resources/countries/CH</name>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polícia</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>Em perigo agora.</translation>
    </message>
    <message>
        <source>147 – Pro Juventute</source>
        <translation>147 – Pro Juventute</translation>
    </message>
    <message>
        <source>For children and teenagers: advice by phone, text and chat.</source>
        <translation>Para crianças e adolescentes: conselhos por telefone, mensagem e chat.</translation>
    </message>
    <message>
        <source>clickandstop.ch</source>
        <translation>clickandstop.ch</translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. You can report without a name. Advice is free. Half of its cases are blackmail.</source>
        <translation>Para menores de 18, pais e profissionais. Pode denunciar-se sem dizer o nome. O aconselhamento é gratuito. Metade dos casos é chantagem.</translation>
    </message>
    <message>
        <source>#NetzCourage</source>
        <translation>#NetzCourage</translation>
    </message>
    <message>
        <source>Digital violence, for adults and young people.</source>
        <translation>Violência digital, para pessoas adultas e jovens.</translation>
    </message>
</context>
<context>
    <name>resources/countries/EU</name>
    <message>
        <source>Elsewhere in the European Union</source>
        <translation>No resto da União Europeia</translation>
    </message>
    <message>
        <source>112 – any emergency</source>
        <translation>112 – qualquer emergência</translation>
    </message>
    <message>
        <source>In danger now, in every country of the European Union. Free.</source>
        <translation>Em perigo agora, em todos os países da União Europeia. Gratuito.</translation>
    </message>
    <message>
        <source>116 000 – missing or at-risk children</source>
        <translation>116 000 – crianças desaparecidas ou em risco</translation>
    </message>
    <message>
        <source>In 32 countries of Europe.</source>
        <translation>Em 32 países da Europa.</translation>
    </message>
    <message>
        <source>116 111 – child helpline</source>
        <translation>116 111 – linha de apoio à criança</translation>
    </message>
    <message>
        <source>In most countries of the Union (23 of 27 in October 2022).</source>
        <translation>Na maioria dos países da União (23 de 27 em outubro de 2022).</translation>
    </message>
    <message>
        <source>116 006 – victims of crime</source>
        <translation>116 006 – apoio à vítima</translation>
    </message>
    <message>
        <source>In 13 countries of the Union (in April 2023); not in Belgium, Bulgaria, Cyprus, Greece, Hungary, Italy, Lithuania, Luxembourg, Malta, Poland, Romania, Slovakia, Slovenia or Spain.</source>
        <translation>Em 13 países da União (em abril de 2023); não na Bélgica, Bulgária, Chipre, Grécia, Hungria, Itália, Lituânia, Luxemburgo, Malta, Polónia, Roménia, Eslováquia, Eslovénia nem Espanha.</translation>
    </message>
</context>
<context>
    <name>resources/countries/FR</name>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polícia e socorro</translation>
    </message>
    <message>
        <source>In danger now. By text message, 114 is for anyone who can’t hear or can’t speak aloud.</source>
        <translation>Em perigo agora. Por mensagem de texto, o 114 é para quem não ouve ou não pode falar em voz alta.</translation>
    </message>
    <message>
        <source>3018 – digital violence</source>
        <translation>3018 – violência digital</translation>
    </message>
    <message>
        <source>For under-18s, parents and professionals. Free and anonymous, by phone and chat. Can ask platforms to act quickly.</source>
        <translation>Para menores de 18, pais e profissionais. Gratuito e anónimo, por telefone e chat. Pode pedir às plataformas que ajam depressa.</translation>
    </message>
    <message>
        <source>119 – child in danger</source>
        <translation>119 – criança em perigo</translation>
    </message>
    <message>
        <source>A child in danger: for the child or for anyone who knows. Free; does not show on the phone bill.</source>
        <translation>Uma criança em perigo: para a própria criança ou para quem saiba. Gratuito; não aparece na fatura do telefone.</translation>
    </message>
    <message>
        <source>3114 – suicide prevention</source>
        <translation>3114 – prevenção do suicídio</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Free.</source>
        <translation>Quando já não se aguenta, ou se teme por alguém. Gratuito.</translation>
    </message>
    <message>
        <source>116 006 – France Victimes</source>
        <translation>116 006 – France Victimes</translation>
    </message>
    <message>
        <source>Any victim. Free; legal and psychological advice.</source>
        <translation>Qualquer vítima. Gratuito; apoio jurídico e psicológico.</translation>
    </message>
    <message>
        <source>3919 – violence against women</source>
        <translation>3919 – violência contra as mulheres</translation>
    </message>
    <message>
        <source>For women, those close to them, and professionals. Free and anonymous; does not show on the phone bill.</source>
        <translation>Para mulheres, pessoas próximas e profissionais. Gratuito e anónimo; não aparece na fatura do telefone.</translation>
    </message>
    <message>
        <source>17Cyber</source>
        <translation>17Cyber</translation>
    </message>
    <message>
        <source>Questions online, then a chat with the police or gendarmerie. Not a phone line.</source>
        <translation>Perguntas na internet, depois um chat com a polícia ou a gendarmerie. Não é uma linha telefónica.</translation>
    </message>
    <message>
        <source>PHAROS – report illegal content</source>
        <translation>PHAROS – denunciar conteúdo ilegal</translation>
    </message>
    <message>
        <source>A police form for content that is public. Can be anonymous. Not a help line.</source>
        <translation>Um formulário da polícia para conteúdo público. Pode ser anónimo. Não é uma linha de apoio.</translation>
    </message>
    <message>
        <source>Point de Contact – DISRUPT</source>
        <translation>Point de Contact – DISRUPT</translation>
    </message>
    <message>
        <source>Takes links, or the picture itself: its analysts look at it, hash it and delete it. Only the person shown may ask.</source>
        <translation>Recebe ligações, ou a própria imagem: os seus analistas veem-na, fazem a impressão digital e apagam-na. Só a pessoa representada pode pedir.</translation>
    </message>
    <message>
        <source>Cybermalveillance – blackmail</source>
        <translation>Cybermalveillance – chantagem</translation>
    </message>
    <message>
        <source>What to do when someone threatens to publish pictures, step by step.</source>
        <translation>O que fazer quando alguém ameaça publicar imagens, passo a passo.</translation>
    </message>
</context>
<context>
    <name>resources/countries/GB</name>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polícia e socorro</translation>
    </message>
    <message>
        <source>In danger now. When there is no danger now, the police are on 101.</source>
        <translation>Em perigo agora. Quando não há perigo imediato, a polícia atende no 101.</translation>
    </message>
    <message>
        <source>Revenge Porn Helpline</source>
        <translation>Revenge Porn Helpline</translation>
    </message>
    <message>
        <source>Adults in the UK; closed on bank holidays. Reports to platforms for you.</source>
        <translation>Pessoas adultas no Reino Unido; fechado nos feriados. Denuncia às plataformas em seu nome.</translation>
    </message>
    <message>
        <source>Report Remove (Childline and IWF)</source>
        <translation>Report Remove (Childline e IWF)</translation>
    </message>
    <message>
        <source>Under 18 in the UK. The picture or its link goes to the IWF, whose analysts see it.</source>
        <translation>Menores de 18 no Reino Unido. A imagem ou a ligação vai para a IWF, cujos analistas a veem.</translation>
    </message>
    <message>
        <source>Childline</source>
        <translation>Childline</translation>
    </message>
    <message>
        <source>Children and young people in the UK. Free.</source>
        <translation>Crianças e jovens no Reino Unido. Gratuito.</translation>
    </message>
    <message>
        <source>NSPCC helpline</source>
        <translation>NSPCC – linha de apoio</translation>
    </message>
    <message>
        <source>For adults who are worried about a child.</source>
        <translation>Para pessoas adultas preocupadas com uma criança.</translation>
    </message>
</context>
<context>
    <name>resources/countries/IE</name>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Gardaí and rescue</source>
        <translation>Polícia (Gardaí) e socorro</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>Em perigo agora.</translation>
    </message>
    <message>
        <source>Hotline.ie</source>
        <translation>Hotline.ie</translation>
    </message>
    <message>
        <source>Intimate pictures shared without consent, at any age. Secure and anonymous; works with the Gardaí.</source>
        <translation>Imagens íntimas partilhadas sem consentimento, em qualquer idade. Seguro e anónimo; trabalha com a polícia irlandesa (Gardaí).</translation>
    </message>
    <message>
        <source>Childline (ISPCC)</source>
        <translation>Childline (ISPCC)</translation>
    </message>
    <message>
        <source>Under 18 in Ireland.</source>
        <translation>Menores de 18 na Irlanda.</translation>
    </message>
    <message>
        <source>Women’s Aid</source>
        <translation>Women’s Aid</translation>
    </message>
    <message>
        <source>Women; violence by a partner or former partner.</source>
        <translation>Mulheres; violência por parte de companheiro ou ex-companheiro.</translation>
    </message>
    <message>
        <source>Men’s Aid</source>
        <translation>Men’s Aid</translation>
    </message>
    <message>
        <source>Men; violence by a partner or former partner.</source>
        <translation>Homens; violência por parte de companheira ou companheiro, atual ou anterior.</translation>
    </message>
</context>
<context>
    <name>resources/countries/US</name>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Police and rescue</source>
        <translation>Polícia e socorro</translation>
    </message>
    <message>
        <source>In danger now.</source>
        <translation>Em perigo agora.</translation>
    </message>
    <message>
        <source>NCMEC CyberTipline</source>
        <translation>NCMEC CyberTipline</translation>
    </message>
    <message>
        <source>Under 18 when the picture was made; also when it is no longer on the device.</source>
        <translation>Menos de 18 anos quando a imagem foi feita; também quando já não está no dispositivo.</translation>
    </message>
    <message>
        <source>CCRI Image Abuse Helpline</source>
        <translation>CCRI Image Abuse Helpline</translation>
    </message>
    <message>
        <source>Adults. Interpreters for most languages.</source>
        <translation>Pessoas adultas. Intérpretes para a maioria das línguas.</translation>
    </message>
    <message>
        <source>988 – suicide and crisis</source>
        <translation>988 – suicídio e crise</translation>
    </message>
    <message>
        <source>When you can’t go on, or fear for someone. Call or text.</source>
        <translation>Quando já não se aguenta, ou se teme por alguém. Por chamada ou mensagem de texto.</translation>
    </message>
    <message>
        <source>Crisis Text Line (Thorn)</source>
        <translation>Crisis Text Line (Thorn)</translation>
    </message>
    <message>
        <source>For teens: text THORN.</source>
        <translation>Para adolescentes: enviar THORN por mensagem de texto.</translation>
    </message>
    <message>
        <source>FTC – a platform did not act within 48 hours</source>
        <translation>FTC – uma plataforma não agiu em 48 horas</translation>
    </message>
    <message>
        <source>Where to complain when a platform did not remove a picture within 48 hours of a valid request.</source>
        <translation>Onde apresentar queixa quando uma plataforma não removeu uma imagem em 48 horas após um pedido válido.</translation>
    </message>
    <message>
        <source>FBI tips – blackmail</source>
        <translation>FBI – informações sobre chantagem</translation>
    </message>
    <message>
        <source>To report blackmail with pictures.</source>
        <translation>Para denunciar chantagem com imagens.</translation>
    </message>
</context>
<context>
    <name>resources/countries/WORLD</name>
    <message>
        <source>Anywhere in the world</source>
        <translation>Em qualquer parte do mundo</translation>
    </message>
    <message>
        <source>Take It Down (NCMEC)</source>
        <translation>Take It Down (NCMEC)</translation>
    </message>
    <message>
        <source>The official way for pictures from before the 18th birthday, at any age now, worldwide. Use it on the device that already has the picture; never copy or send the picture to do it. Its operator also sees the file name.</source>
        <translation>O caminho oficial para imagens de antes dos 18 anos, seja qual for a idade agora, em todo o mundo. Usa-se no dispositivo que já tem a imagem; nunca se copia nem se envia a imagem para isso. Quem o gere vê também o nome do ficheiro.</translation>
    </message>
    <message>
        <source>StopNCII.org</source>
        <translation>StopNCII.org</translation>
    </message>
    <message>
        <source>Adults, worldwide: hashes made in the browser, for the platforms that take part. Independent of this app.</source>
        <translation>Pessoas adultas, em todo o mundo: impressões digitais feitas no navegador, para as plataformas que participam. Independente desta aplicação.</translation>
    </message>
    <message>
        <source>Find A Helpline</source>
        <translation>Find A Helpline</translation>
    </message>
    <message>
        <source>Lines for hard moments, by country.</source>
        <translation>Linhas de apoio para momentos difíceis, por país.</translation>
    </message>
</context>
<context>
    <name>resources/laws</name>
    <message>
        <source>Penal Code, article 226-2-1</source>
        <translation>Código Penal francês, artigo 226-2-1</translation>
    </message>
    <message>
        <source>Sharing sexual words or pictures without consent, even if they were made with consent: up to 2 years in prison and a fine of €60,000.</source>
        <translation>Partilhar palavras ou imagens sexuais sem consentimento, mesmo que tenham sido feitas com consentimento: até 2 anos de prisão e multa de 60 000 €.</translation>
    </message>
    <message>
        <source>Penal Code, article 227-23</source>
        <translation>Código Penal francês, artigo 227-23</translation>
    </message>
    <message>
        <source>Making, sharing or offering a sexual picture of a minor: up to 5 years and €75,000; 7 years and €100,000 online. Having one is an offence too. It also holds for people who look under 18.</source>
        <translation>Fazer, partilhar ou oferecer uma imagem sexual de menor: até 5 anos e 75 000 €; 7 anos e 100 000 € na internet. Ter uma também é crime. Vale também para pessoas que pareçam ter menos de 18 anos.</translation>
    </message>
    <message>
        <source>Penal Code, article 312-10 (blackmail)</source>
        <translation>Código Penal francês, artigo 312-10 (chantagem)</translation>
    </message>
    <message>
        <source>Blackmail: up to 5 years and €75,000; 7 years and €100,000 when it is done online with sexual pictures or to get some.</source>
        <translation>Chantagem: até 5 anos e 75 000 €; 7 anos e 100 000 € quando é feita na internet com imagens sexuais ou para as obter.</translation>
    </message>
    <message>
        <source>Penal Code, article 312-1 (extortion)</source>
        <translation>Código Penal francês, artigo 312-1 (extorsão)</translation>
    </message>
    <message>
        <source>Getting money or anything else by violence, threat or constraint: up to 7 years and €100,000.</source>
        <translation>Obter dinheiro ou outra coisa por violência, ameaça ou coação: até 7 anos e 100 000 €.</translation>
    </message>
    <message>
        <source>Penal Code, article 222-33 (harassment)</source>
        <translation>Código Penal francês, artigo 222-33 (assédio)</translation>
    </message>
    <message>
        <source>Serious pressure to obtain a sexual act: up to 2 years and €30,000; 3 years and €45,000 if the victim is under 15 or it is done online.</source>
        <translation>Pressão grave para obter um ato sexual: até 2 anos e 30 000 €; 3 anos e 45 000 € se a vítima tiver menos de 15 anos ou se for na internet.</translation>
    </message>
    <message>
        <source>Penal Code, article 227-23-1</source>
        <translation>Código Penal francês, artigo 227-23-1</translation>
    </message>
    <message>
        <source>An adult asking a minor for sexual pictures: up to 7 years and €100,000; 10 years and €150,000 if the minor is under 15.</source>
        <translation>Uma pessoa adulta que pede imagens sexuais a menores: até 7 anos e 100 000 €; 10 anos e 150 000 € se a idade for inferior a 15 anos.</translation>
    </message>
    <message>
        <source>Penal Code, article 226-8-1 (fakes)</source>
        <translation>Código Penal francês, artigo 226-8-1 (imagens falsas)</translation>
    </message>
    <message>
        <source>Publishing a sexual fake of someone without consent: up to 2 years and €60,000.</source>
        <translation>Publicar uma imagem sexual falsa de alguém sem consentimento: até 2 anos e 60 000 €.</translation>
    </message>
    <message>
        <source>Making a complaint</source>
        <translation>Apresentar queixa</translation>
    </message>
    <message>
        <source>At any police station or gendarmerie, against a named person or against a person unknown (“contre X”). Consent is never presumed, and whoever reshares is liable too.</source>
        <translation>Em qualquer esquadra da polícia ou posto da gendarmerie, contra uma pessoa identificada ou contra desconhecidos («contre X»). O consentimento nunca se presume, e quem volta a partilhar também responde por isso.</translation>
    </message>
    <message>
        <source>Take It Down Act</source>
        <translation>Take It Down Act (lei da remoção dos EUA)</translation>
    </message>
    <message>
        <source>Since 19 May 2026 platforms have to remove an intimate picture shared without consent, and known identical copies, within 48 hours of a valid request.</source>
        <translation>Desde 19 de maio de 2026, as plataformas têm de remover uma imagem íntima partilhada sem consentimento, e as cópias idênticas conhecidas, no prazo de 48 horas após um pedido válido.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent is an offence. A rule of removal within 48 hours has been announced.</source>
        <translation>Partilhar ou ameaçar partilhar uma imagem íntima sem consentimento é crime. Foi anunciada uma regra de remoção em 48 horas.</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Sharing or threatening to share an intimate picture without consent: up to 7 years in prison and an unlimited fine.</source>
        <translation>Partilhar ou ameaçar partilhar uma imagem íntima sem consentimento: até 7 anos de prisão e multa sem limite.</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Sharing intimate pictures without consent: 6 months to 5 years in prison and a fine of €200 to €15,000.</source>
        <translation>Partilhar imagens íntimas sem consentimento: de 6 meses a 5 anos de prisão e multa de 200 € a 15 000 €.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Sharing an intimate picture without consent is a crime; threats may be extortion.</source>
        <translation>Partilhar uma imagem íntima sem consentimento é crime; as ameaças podem ser extorsão.</translation>
    </message>
    <message>
        <source>European Union: Digital Services Act</source>
        <translation>União Europeia: Regulamento dos Serviços Digitais</translation>
    </message>
    <message>
        <source>Platforms have to offer a way to report illegal content, to answer, and to say how their decision can be disputed.</source>
        <translation>As plataformas têm de oferecer uma forma de denunciar conteúdos ilegais, de responder, e de dizer como se pode contestar a sua decisão.</translation>
    </message>
</context>
<context>
    <name>resources/platforms</name>
    <message>
        <source>In the app: Block &amp; Report.</source>
        <translation>Na aplicação: «Bloquear e denunciar».</translation>
    </message>
    <message>
        <source>One report per file. The form asks for the legal name of the person shown and an e-mail address.</source>
        <translation>Uma denúncia por ficheiro. O formulário pede o nome legal da pessoa representada e um endereço de e-mail.</translation>
    </message>
    <message>
        <source>In the app: the three dots, then Report.</source>
        <translation>Na aplicação: os três pontos, depois «Denunciar».</translation>
    </message>
    <message>
        <source>Removes results from the search, not the page itself. The second link is for fakes.</source>
        <translation>Retira resultados da pesquisa, não a página em si. A segunda ligação é para imagens falsas.</translation>
    </message>
    <message>
        <source>Choose “Non-Consensual Intimate Imagery”. Removes results from the search, not the page itself.</source>
        <translation>Escolher «Non-Consensual Intimate Imagery». Retira resultados da pesquisa, não a página em si.</translation>
    </message>
    <message>
        <source>In the app: press and hold, then Report, then the category for intimate pictures or for children.</source>
        <translation>Na aplicação: tocar sem largar, «Denunciar», depois a categoria das imagens íntimas ou a das crianças.</translation>
    </message>
    <message>
        <source>In the app: Share, then Report. The second link is for the United States.</source>
        <translation>Na aplicação: «Partilhar», depois «Denunciar». A segunda ligação é para os Estados Unidos.</translation>
    </message>
    <message>
        <source>In the app: Report.</source>
        <translation>Na aplicação: «Denunciar».</translation>
    </message>
    <message>
        <source>No account is needed. In a study of 2024, none of 25 such reports led to removal within three weeks, but all 25 copyright notices did within 25 hours; this form is newer.</source>
        <translation>Não é preciso ter conta. Num estudo de 2024, nenhuma de 25 denúncias destas levou à remoção em três semanas, mas as 25 por direitos de autor resultaram todas em 25 horas; este formulário é mais recente.</translation>
    </message>
    <message>
        <source>In the app: Block and report. It sends WhatsApp the most recent messages.</source>
        <translation>Na aplicação: «Bloquear e denunciar». O WhatsApp recebe então as mensagens mais recentes.</translation>
    </message>
    <message>
        <source>One form for all sites of the same company.</source>
        <translation>Um só formulário para todos os sites da mesma empresa.</translation>
    </message>
</context>
<context>
    <name>resources/steps/adult</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Are you in danger now? Call the emergency number. If someone else uses this computer or your accounts, go to a safer device first.</source>
        <translation>Está em perigo agora? Ligue para o número de emergência. Se outra pessoa usa este computador ou as suas contas, passe primeiro para um dispositivo mais seguro.</translation>
    </message>
    <message>
        <source>Don’t pay, and don’t send anything more: paying rarely makes it stop. You don’t have to answer. If the person is a partner or an ex, talk to a help line before you block them: silence can raise the risk.</source>
        <translation>Não pague e não envie mais nada: pagar raramente faz isto parar. Não tem de responder. Se a pessoa é companheira ou ex, fale com uma linha de apoio antes de a bloquear: o silêncio pode aumentar o risco.</translation>
    </message>
    <message>
        <source>Keep evidence: addresses of pages, names of accounts, dates, what was asked. Don’t delete the conversation yet.</source>
        <translation>Guarde provas: endereços das páginas, nomes das contas, datas, o que foi pedido. Não apague ainda a conversa.</translation>
    </message>
    <message>
        <source>If you want a prosecution, talk to the police before you ask for removal, so that evidence isn’t lost.</source>
        <translation>Se quer um processo judicial, fale com a polícia antes de pedir a remoção, para não se perderem provas.</translation>
    </message>
    <message>
        <source>Make the fingerprints of your pictures and send them.</source>
        <translation>Faça as impressões digitais das suas imagens e envie-as.</translation>
    </message>
    <message>
        <source>Already online? Report each page to the platform, and to the search engines.</source>
        <translation>Já está na internet? Denuncie cada página à plataforma, e aos motores de busca.</translation>
    </message>
    <message>
        <source>You can make a complaint, now or later.</source>
        <translation>Pode apresentar queixa, agora ou mais tarde.</translation>
    </message>
    <message>
        <source>Talk to someone. None of this is your fault.</source>
        <translation>Fale com alguém. Nada disto é culpa sua.</translation>
    </message>
</context>
<context>
    <name>resources/steps/friend</name>
    <message>
        <source>Helping a friend</source>
        <translation>Ajudar alguém amigo</translation>
    </message>
    <message>
        <source>Believe them. It is not their fault, and it is not yours to fix alone.</source>
        <translation>Acredita no que te contam. A culpa não é de quem passa por isto, e não és só tu que tens de resolver.</translation>
    </message>
    <message>
        <source>Received the picture? Don’t look at it again, don’t send it on, and say no when others do.</source>
        <translation>Recebeste a imagem? Não voltes a vê-la, não a envies, e diz que não quando outras pessoas o fizerem.</translation>
    </message>
    <message>
        <source>Offer to be there while they call a help line or tell an adult.</source>
        <translation>Oferece a tua companhia para ligar a uma linha de apoio ou contar a uma pessoa adulta.</translation>
    </message>
    <message>
        <source>Report the account that shares it. You can do that without an account of your own on many platforms.</source>
        <translation>Denuncia a conta que a partilha. Em muitas plataformas podes fazê-lo sem teres conta.</translation>
    </message>
</context>
<context>
    <name>resources/steps/parent</name>
    <message>
        <source>Helping a teen</source>
        <translation>Ajudar adolescentes</translation>
    </message>
    <message>
        <source>Believe them, thank them for telling you. No blame, no punishment. “It’s not your fault. We’ll do one thing at a time, and you decide.”</source>
        <translation>Acredite no que ouve e agradeça a confiança. Sem culpas, sem castigos. «A culpa não é tua. Vamos fazer uma coisa de cada vez, e quem decide és tu.»</translation>
    </message>
    <message>
        <source>Don’t look at the picture. Don’t ask to see it, and don’t receive, copy, keep or send it. In many countries that is an offence, also for parents.</source>
        <translation>Não veja a imagem. Não peça para a ver; não a receba, não a copie, não a guarde, não a envie. Em muitos países isso é crime, também para os pais.</translation>
    </message>
    <message>
        <source>Sit beside them. The teen chooses the file, on their own device.</source>
        <translation>Sente-se ao lado. Quem escolhe o ficheiro é o jovem ou a jovem, no seu próprio dispositivo.</translation>
    </message>
    <message>
        <source>Is the device not at hand? Don’t have the file moved. Call a help line.</source>
        <translation>O dispositivo não está à mão? Não faça transferir o ficheiro. Ligue para uma linha de apoio.</translation>
    </message>
    <message>
        <source>Write down names of accounts, links, dates and what was asked.</source>
        <translation>Anote nomes de contas, ligações, datas e o que foi pedido.</translation>
    </message>
    <message>
        <source>Report the account, then call a help line or the police.</source>
        <translation>Denuncie a conta e ligue depois para uma linha de apoio ou para a polícia.</translation>
    </message>
    <message>
        <source>Ask again tomorrow how they are. Keep the case number only if they agree; never keep the picture.</source>
        <translation>Pergunte amanhã outra vez como está. Guarde o número do caso só se houver acordo; nunca guarde a imagem.</translation>
    </message>
</context>
<context>
    <name>resources/steps/professional</name>
    <message>
        <source>For professionals</source>
        <translation>Para profissionais</translation>
    </message>
    <message>
        <source>Safety first: ask who else has access to the person’s phone, accounts and computer.</source>
        <translation>A segurança primeiro: pergunte quem mais tem acesso ao telemóvel, às contas e ao computador da pessoa.</translation>
    </message>
    <message>
        <source>Never ask to see the picture. For anyone who was under 18 in it: do not view, receive, copy or keep it, and follow your safeguarding rules.</source>
        <translation>Nunca peça para ver a imagem. Se a pessoa tinha menos de 18 anos na imagem: não a veja, não a receba, não a copie, não a guarde, e siga as suas regras de proteção.</translation>
    </message>
    <message>
        <source>The person makes the fingerprints, on their own device. You can hand in a sealed bundle, which you can’t read.</source>
        <translation>É a pessoa que faz as impressões digitais, no seu próprio dispositivo. Pode entregar um caso selado, que não consegue ler.</translation>
    </message>
    <message>
        <source>Say what it can’t do: only platforms that take part compare; it does not clean the internet.</source>
        <translation>Diga o que isto não pode fazer: só as plataformas que participam comparam; não limpa a internet.</translation>
    </message>
    <message>
        <source>Number and code belong to the person. Without the code nobody can read or withdraw the case, you included.</source>
        <translation>O número e o código pertencem à pessoa. Sem o código ninguém pode ler ou retirar o caso, nem quem a ajuda.</translation>
    </message>
</context>
<context>
    <name>resources/steps/teen</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>You are not in trouble, and it is not your fault.</source>
        <translation>Não fizeste nada de mal, e a culpa não é tua.</translation>
    </message>
    <message>
        <source>Stop answering. Don’t pay. Don’t send another picture.</source>
        <translation>Deixa de responder. Não pagues. Não envies outra imagem.</translation>
    </message>
    <message>
        <source>Keep the messages, the names and the links. Don’t copy the picture, don’t take a screenshot of it, don’t send it on.</source>
        <translation>Guarda as mensagens, os nomes e as ligações. Não copies a imagem, não faças captura de ecrã dela, não a envies a ninguém.</translation>
    </message>
    <message>
        <source>Tell one adult you trust, or a help line. You don’t have to say your name.</source>
        <translation>Conta a uma pessoa adulta em quem confias, ou a uma linha de apoio. Não tens de dizer o teu nome.</translation>
    </message>
    <message>
        <source>Use Take It Down on the device that already has the picture.</source>
        <translation>Usa o Take It Down no dispositivo que já tem a imagem.</translation>
    </message>
    <message>
        <source>Report the account in the app, and say that you are under 18, even if your profile says something else.</source>
        <translation>Denuncia a conta na aplicação, e diz que tens menos de 18 anos, mesmo que o teu perfil diga outra coisa.</translation>
    </message>
    <message>
        <source>If you feel you can’t go on, call a help line now. Someone is there for you.</source>
        <translation>Se sentes que não aguentas mais, liga já para uma linha de apoio. Há alguém do teu lado.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Saved. Whoever opens that folder can see it there.</source>
        <extracomment>How the name of a file of receipts ends.</extracomment>
        <translation>Guardado. Quem abrir essa pasta pode vê-lo lá.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Não foi possível guardar nesse local. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>secret_text</name>
    <message>
        <source>asterisk</source>
        <translation>asterisco</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>til</translation>
    </message>
    <message>
        <source>dollar sign</source>
        <translation>cifrão</translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation>sinal de igual</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar em PDF</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>A ser lido</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>{state}, {percent} %</source>
        <translation>{state}, {percent} %</translation>
    </message>
    <message>
        <source>{state} · looks the same as {number}</source>
        <translation>{state} · parece igual a {number}</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <translation>Imagem da área de transferência</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <translation>Retirada em espera</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>a picture or video</comment>
        <translation>Já chegou</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a picture or video</comment>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>Withdrawal waiting</source>
        <comment>a picture or video</comment>
        <translation>Retirada em espera</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a picture or video</comment>
        <translation>Retirada feita</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a picture or video</comment>
        <translation>Dados apagados</translation>
    </message>
    <message>
        <source>The service has the fingerprints and is about to offer them to platforms.</source>
        <translation>O serviço tem as impressões digitais e vai disponibilizá-las às plataformas.</translation>
    </message>
    <message>
        <source>Platforms that take part can fetch the fingerprints and compare.</source>
        <translation>As plataformas que participam podem obter as impressões digitais e comparar.</translation>
    </message>
    <message>
        <source>A withdrawal was asked for and waits for the delay you chose. It can still be cancelled.</source>
        <translation>Foi pedida uma retirada, que espera o prazo que escolheu. Ainda pode ser anulada.</translation>
    </message>
    <message>
        <source>This case no longer offers its fingerprints. Platforms that can act on this are told; others may keep comparing.</source>
        <translation>Este caso já não disponibiliza as impressões digitais que contém. As plataformas que podem ter isso em conta são avisadas; outras podem continuar a comparar.</translation>
    </message>
    <message>
        <source>The service has erased what belonged to this case.</source>
        <translation>O serviço apagou o que pertencia a este caso.</translation>
    </message>
    <message>
        <source>It does not mean that a platform has looked at them already.</source>
        <translation>Não significa que uma plataforma já as tenha analisado.</translation>
    </message>
    <message>
        <source>It does not mean that something was found, or that something was removed.</source>
        <translation>Não significa que algo tenha sido encontrado, nem que algo tenha sido removido.</translation>
    </message>
    <message>
        <source>It does not mean that the fingerprints are gone already.</source>
        <translation>Não significa que as impressões digitais já tenham desaparecido.</translation>
    </message>
    <message>
        <source>It does not mean that what was removed comes back by itself.</source>
        <translation>Não significa que o que foi removido volte por si só.</translation>
    </message>
    <message>
        <source>It does not mean that every platform has erased its own copy.</source>
        <translation>Não significa que todas as plataformas tenham apagado a sua própria cópia.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Ainda por obter</translation>
    </message>
    <message>
        <source>Fetched; no answer yet, which is common</source>
        <translation>Já obtido; ainda sem resposta, o que é frequente</translation>
    </message>
    <message>
        <source>A possible match is being looked at</source>
        <translation>Uma possível correspondência está a ser analisada</translation>
    </message>
    <message>
        <source>Found and blocked</source>
        <translation>Encontrado e bloqueado</translation>
    </message>
    <message>
        <source>Looked at and not blocked</source>
        <translation>Analisado e não bloqueado</translation>
    </message>
    <message>
        <source>The service received the case</source>
        <translation>O serviço recebeu o caso</translation>
    </message>
    <message>
        <source>The fingerprints became available to platforms</source>
        <translation>As impressões digitais ficaram disponíveis para as plataformas</translation>
    </message>
    <message>
        <source>More items were added</source>
        <translation>Foram acrescentados mais elementos</translation>
    </message>
    <message>
        <source>A withdrawal was asked for</source>
        <translation>Foi pedida uma retirada</translation>
    </message>
    <message>
        <source>The withdrawal was cancelled</source>
        <translation>A retirada foi anulada</translation>
    </message>
    <message>
        <source>The fingerprints were withdrawn</source>
        <translation>As impressões digitais foram retiradas</translation>
    </message>
    <message>
        <source>The fingerprints of this case were erased</source>
        <translation>As impressões digitais deste caso foram apagadas</translation>
    </message>
    <message>
        <source>fetched the fingerprints</source>
        <translation>obteve as impressões digitais</translation>
    </message>
    <message>
        <source>looks at a possible match</source>
        <translation>está a analisar uma possível correspondência</translation>
    </message>
    <message>
        <source>found a match and blocked it</source>
        <translation>encontrou uma correspondência e bloqueou-a</translation>
    </message>
    <message>
        <source>looked and did not block</source>
        <translation>analisou e não bloqueou</translation>
    </message>
    <message>
        <source>Video {number}</source>
        <translation>Vídeo {number}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <source>Videos {first} and {last}</source>
        <translation>Vídeos {first} e {last}</translation>
    </message>
    <message>
        <source>Pictures {first} and {last}</source>
        <translation>Imagens {first} e {last}</translation>
    </message>
    <message>
        <source>Videos {first} to {last}</source>
        <translation>Vídeos {first} a {last}</translation>
    </message>
    <message>
        <source>Pictures {first} to {last}</source>
        <translation>Imagens {first} a {last}</translation>
    </message>
    <message>
        <source>{text}, {number} of {count}</source>
        <translation>{text}, {number} de {count}</translation>
    </message>
    <message>
        <source>Practice platform on this computer</source>
        <translation>Plataforma de treino neste computador</translation>
    </message>
    <message>
        <source>Practice service on this computer</source>
        <translation>Serviço de treino neste computador</translation>
    </message>
</context>
<context>
    <name>wrong_settings</name>
    <message>
        <source>The way to the case service is set up wrongly on this computer. Nothing was opened, and nothing was sent.</source>
        <translation>O acesso ao serviço de casos está mal configurado neste computador. Nada foi aberto, e nada foi enviado.</translation>
    </message>
    <message>
        <source>Whoever started this or set it up can put it right: --service, --proxy, --pin and --ca-file, or EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN and EMPREINTE_CA_FILE. What is wrong (in English): {reason}</source>
        <translation>Quem iniciou ou configurou este programa pode corrigir: --service, --proxy, --pin e --ca-file, ou EMPREINTE_SERVICE, EMPREINTE_PROXY, EMPREINTE_PIN e EMPREINTE_CA_FILE. O que está errado (em inglês): {reason}</translation>
    </message>
</context>
</TS>
