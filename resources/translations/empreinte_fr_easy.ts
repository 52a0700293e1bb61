<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>StartPage</name>
    <message>
        <source>Could someone else look at this computer? Pressing Esc twice closes everything at once. It can’t hide what was seen before, or a program that spies.</source>
        <translation>Une autre personne peut voir cet ordinateur&#x202f;?
Appuyez 2 fois sur la touche Échap. Tout se ferme.
Mais une personne a peut-être déjà vu l’écran.
Ou un logiciel vous surveille peut-être.</translation>
    </message>
    <message>
        <source>Your pictures stay on this computer. {platforms}</source>
        <translation>Vos images restent sur cet ordinateur.
{platforms}</translation>
    </message>
    <message>
        <source>Pictures of me</source>
        <translation>Je suis sur les images</translation>
    </message>
    <message>
        <source>I am helping someone</source>
        <translation>J’aide une autre personne</translation>
    </message>
    <message>
        <source>I have a case: number and code</source>
        <translation>J’ai déjà envoyé. J’ai un numéro et un code.</translation>
    </message>
    <message>
        <source>I don’t have the picture or video</source>
        <translation>Je n’ai pas l’image</translation>
    </message>
    <message>
        <source>The person was under 18 in the picture, or I’m not sure</source>
        <translation>Sur l’image, la personne n’avait pas encore 18 ans. Ou je ne sais pas.</translation>
    </message>
    <message>
        <source>Talk to someone: numbers and links</source>
        <translation>Je veux parler à quelqu’un</translation>
    </message>
    <message>
        <source>Check for myself that my pictures stay here</source>
        <translation>Je veux vérifier que mes images restent ici</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>What this can do for you</source>
        <translation>Comment ce logiciel vous aide</translation>
    </message>
    <message>
        <source>Here you make fingerprints of your pictures, so that platforms which take part can recognise them. Your pictures stay on this computer.</source>
        <translation>Ce logiciel fait un code avec votre image.
Ce code s’appelle une empreinte.
Des sites internet connaissent ce code. Ils peuvent retrouver votre image et la bloquer.
Votre image reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It reads your pictures and videos where they are, and turns each into a fingerprint: a code, not a picture.</source>
        <translation>Le logiciel lit vos images et vos vidéos.
Il fait un code avec chacune.
Personne ne peut voir votre image dans ce code.</translation>
    </message>
    <message>
        <source>It shows you every byte before it is sent. Only fingerprints are sent: no picture, no name, no date, no place.</source>
        <translation>Vous voyez tout avant l’envoi.
Nous envoyons seulement les codes.
Nous n’envoyons pas votre image. Nous n’envoyons pas votre nom.</translation>
    </message>
    <message>
        <source>You get a case number and a code. With them you can see what became of it.</source>
        <translation>Vous recevez un numéro et un code secret.
Avec les 2, vous pouvez voir plus tard ce qui s’est passé.</translation>
    </message>
    <message>
        <source>It removes nothing itself and does not search the internet. Platforms that take part compare, and each decides by its own rules.</source>
        <translation>Le logiciel n’enlève pas les images d’internet.
Les sites comparent les codes.
Chaque site décide seul.</translation>
    </message>
    <message>
        <source>It does not reach private, encrypted messages, or platforms that do not take part.</source>
        <translation>Cela ne fonctionne pas dans les messages privés.
Cela ne fonctionne pas sur les sites qui ne participent pas.</translation>
    </message>
    <message>
        <source>It is not the police, and not StopNCII, Take It Down or 3018; nothing is passed on to them.</source>
        <translation>Nous ne sommes pas la police.
Nous ne sommes pas StopNCII, Take It Down ou le 3018.
Nous ne leur disons rien.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>AttestPage</name>
    <message>
        <source>Is this your situation?</source>
        <translation>Est-ce bien pour vous&#x202f;?</translation>
    </message>
    <message>
        <source>This way is for adults, about pictures of themselves. There is no account, and nobody asks your name.</source>
        <translation>C’est pour les adultes.
C’est vous sur les images.
Personne ne demande votre nom.</translation>
    </message>
    <message>
        <source>I am 18 or older, and I was 18 or older when it was taken or made.</source>
        <translation>J’ai 18 ans ou plus. Sur l’image aussi, j’avais 18 ans ou plus.</translation>
    </message>
    <message>
        <source>I am in it, alone or with others.</source>
        <translation>Je suis sur l’image. D’autres personnes y sont peut-être aussi.</translation>
    </message>
    <message>
        <source>It is being shared, or may be, without my agreement.</source>
        <translation>Une personne montre l’image à d’autres. Ou j’en ai peur. Je n’ai pas dit oui.</translation>
    </message>
    <message>
        <source>Tick all three to go on.</source>
        <translation>Cochez les 3 cases.</translation>
    </message>
    <message>
        <source>Under 18 in the picture, or I’m not sure: there is another way</source>
        <translation>Je n’avais pas encore 18 ans sur l’image. Ou je ne sais pas.</translation>
    </message>
</context>
<context>
    <name>ExactBytes</name>
    <message>
        <source>The exact bytes</source>
        <translation>Tous les codes</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will be sent</source>
        <translation>Nous allons envoyer ceci</translation>
    </message>
    <message>
        <source>Codes, not pictures. With them go your three answers, what you choose on this page, and a check value that recognises your access code without telling it. No name, no file name, no date, no place. Like any site, the service sees the internet address you come from, and when.</source>
        <translation>Nous envoyons des codes. Nous n’envoyons pas d’images.
Nous envoyons aussi vos 3 réponses et vos choix sur cette page.
Nous envoyons aussi un deuxième code. Avec ce code, le service peut vérifier votre code secret.
Personne ne peut y lire votre code secret.
Nous n’envoyons pas votre nom. Nous n’envoyons ni date ni lieu.
Le service qui reçoit les codes voit le numéro de votre connexion internet. Il voit aussi l’heure.
Tous les sites voient cela.</translation>
    </message>
    <message>
        <source>I was under 18 in some of these, or I’m not sure</source>
        <translation>Je n’avais pas encore 18 ans sur certaines images. Ou je ne sais pas.</translation>
    </message>
    <message>
        <source>Which copies are recognised</source>
        <translation>Les copies que les sites peuvent retrouver</translation>
    </message>
    <message>
        <source>Cut at one edge or to a usual shape, framed, tilted, mirrored: mostly. In a story or a screenshot: now and then. Two pictures in one, a big sticker, half of it cut away: no. If you have such copies, add them too.</source>
        <translation>Une personne peut changer votre image.
Un petit changement&#xa0;: les sites la retrouvent presque toujours.
Une photo de l’écran&#xa0;: parfois.
La moitié de l’image manque, ou un grand autocollant la cache&#xa0;: non.
Vous avez de telles copies&#x202f;? Ajoutez-les aussi.</translation>
    </message>
    <message>
        <source>If you withdraw it one day</source>
        <translation>Si vous voulez arrêter un jour</translation>
    </message>
    <message>
        <source>You can withdraw the case whenever you like. A delay protects you if someone could force you: while it lasts, you can cancel the withdrawal.</source>
        <translation>Vous pouvez arrêter à tout moment.
Une personne peut vous forcer à arrêter&#x202f;? Alors choisissez d’attendre quelques jours.
Pendant ces jours, vous pouvez changer d’avis.</translation>
    </message>
    <message>
        <source>Withdraw at once</source>
        <translation>Arrêter tout de suite</translation>
    </message>
    <message>
        <source>Wait one day first</source>
        <translation>Attendre d’abord 1 jour</translation>
    </message>
    <message>
        <source>Wait 3 days first</source>
        <translation>Attendre d’abord 3 jours</translation>
    </message>
    <message>
        <source>Wait 7 days first</source>
        <translation>Attendre d’abord 7 jours</translation>
    </message>
</context>
<context>
    <name>SubmitPage</name>
    <message>
        <source>Send the fingerprints</source>
        <translation>Envoyer les codes</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ce qui se passe après</translation>
    </message>
    <message>
        <source>The service keeps the fingerprints and offers them to platforms that take part.</source>
        <translation>Le service garde les codes.
Les sites qui participent peuvent les avoir.</translation>
    </message>
    <message>
        <source>A platform that finds a match decides by its own rules. Some answer late or never; that is common.</source>
        <translation>Un site peut retrouver votre image. Alors il décide seul.
Des sites répondent tard. D’autres ne répondent jamais. C’est normal.</translation>
    </message>
    <message>
        <source>What does not happen</source>
        <translation>Ce qui ne se passe pas</translation>
    </message>
    <message>
        <source>Nobody receives your pictures, and nobody is told who you are.</source>
        <translation>Personne ne reçoit vos images.
Personne ne sait qui vous êtes.</translation>
    </message>
    <message>
        <source>It is not a complaint and not a report: the police and help lines hear nothing of it.</source>
        <translation>La police ne le sait pas.
Les lignes d’aide ne le savent pas.</translation>
    </message>
    <message>
        <source>It is no promise that something is removed, and it does not cover the whole internet.</source>
        <translation>Nous ne pouvons pas promettre que l’image disparaît.
Tous les sites ne participent pas.</translation>
    </message>
    <message>
        <source>They open the case once it is sent. You will see them again then, with ways to keep them. If the sending breaks off, these two are what you need.</source>
        <translation>Vous avez besoin du numéro et du code plus tard.
Après l’envoi, vous les voyez encore. Vous pouvez alors les garder.
L’envoi s’est arrêté&#x202f;? Notez le numéro et le code.</translation>
    </message>
    <message>
        <source>With the case number and the code you can look up the case, or withdraw it.</source>
        <translation>Avec le numéro et le code, vous pouvez regarder plus tard. Vous pouvez aussi arrêter.</translation>
    </message>
    <message>
        <source>Your case number and your access code</source>
        <translation>Votre numéro et votre code secret</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Le service n’a rien gardé.</translation>
    </message>
</context>
<context>
    <name>KeepSafePage</name>
    <message>
        <source>It is sent. Keep these two.</source>
        <translation>C’est envoyé. Gardez ce numéro et ce code.</translation>
    </message>
    <message>
        <source>It is waiting here. Keep these two.</source>
        <translation>Ce n’est pas encore envoyé. Gardez ce numéro et ce code.</translation>
    </message>
    <message>
        <source>It is sealed. Keep these two.</source>
        <translation>C’est dans un fichier fermé. Gardez ce numéro et ce code.</translation>
    </message>
    <message>
        <source>With this number and this code, and only with both, you can look the case up or withdraw it. Nobody can send them to you again.</source>
        <translation>Vous avez besoin des 2&#xa0;: le numéro et le code.
Avec les 2, vous pouvez voir plus tard ce qui s’est passé.
Avec les 2, vous pouvez arrêter.
Vous perdez le numéro ou le code&#x202f;? Personne ne peut vous les redonner.</translation>
    </message>
    <message>
        <source>I have written them down or saved them.</source>
        <translation>J’ai gardé le numéro et le code.</translation>
    </message>
    <message>
        <source>Good: on paper in a place only you know, or in a password manager that only you use.</source>
        <translation>Bien&#xa0;: notez-les sur un papier.
Mettez le papier dans un endroit que personne d’autre ne connaît.</translation>
    </message>
    <message>
        <source>Better not: on a phone, in an e-mail, a cloud or a photo library that someone else can open. Whoever has both can withdraw the case.</source>
        <translation>Pas bien&#xa0;: sur un téléphone qu’une autre personne peut ouvrir.
Pas bien&#xa0;: dans un e-mail qu’une autre personne peut lire.
Une personne qui a les 2 peut tout arrêter.</translation>
    </message>
    <message>
        <source>Use the keyring of this computer only if nobody else can open this account.</source>
        <translation>Vous pouvez les garder sur cet ordinateur.
Faites cela seulement si personne d’autre n’utilise cet ordinateur.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after one minute, and when you leave.</source>
        <translation>C’est copié. La copie disparaît après 1 minute.</translation>
    </message>
    <message>
        <source>Tick above that you have kept both.</source>
        <translation>Cochez la case plus haut.</translation>
    </message>
    <message>
        <source>Kept on this computer. Whoever can open this account may be able to find it.</source>
        <translation>Le numéro et le code sont sur cet ordinateur.
Une autre personne utilise cet ordinateur&#x202f;? Elle peut les trouver.</translation>
    </message>
</context>
</TS>
