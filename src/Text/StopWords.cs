namespace Buendnisnetz.Text;

/// <summary>Words without a meaning of their own, as flat keys.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> All =
    [
        .. """
        aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim bin bis bist
        da damit dann das dass dein deine dem den denn der des desselben dessen die dies diese diesem diesen dieser dieses doch dort du
        durch ein eine einem einen einer eines er es etwas euch euer eure fur hab habe haben hat hatte hatten hier hin hinter ich ihm
        ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem innen ins ist ja jede jedem jeden jeder jedes jene jenem jenen jener
        jenes jetzt kann kein keine keinem keinen keiner keines konnen konnte machen man manche mein meine mich mir mit muss musste nach
        nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seines selbst sich sie sind so solche soll sollte
        sondern sonst uber um und uns unser unsere unserem unseren unserer unter viel vom von vor wahrend war waren warst was weg weil
        weiter welche welchem welchen welcher wenn werde werden wie wieder will wir wird wirst wo wollen wollte wurde wurden zu zum zur
        zwar zwischen
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    public static bool Contain(string flat) => All.Contains(flat);
}
