namespace Buendnisnetz.Documentation;

/// <summary>What is to be done for a RegioKonferenz, from experience; taken with one click and changed as one likes.</summary>
internal static class ReadyChecklist
{
    private const int Week = 7;

    public static IReadOnlyList<Duty> RegioKonferenz { get; } =
    [
        new("Gastgeber und Kooperationspartner zusagen lassen", 26 * Week),
        new("Motto und Leitfragen festlegen", 22 * Week),
        new("Impuls, Podium und Workshops besetzen, auf Kommune, Unternehmen und Verband auf dem Podium achten", 18 * Week),
        new("Raum reservieren, Barrierefreiheit und Technik vor Ort ansehen", 16 * Week),
        new("Programm veröffentlichen, Anmeldung öffnen, einladen", 10 * Week),
        new("Raum und Verpflegung bestätigen", 6 * Week),
        new("Kinderbetreuung und Unterstützung nach den Anmeldungen planen", 4 * Week),
        new("Workshops zuteilen und alle benachrichtigen", 2 * Week),
        new("Moderation und Mitwirkende anrufen, Folien erbitten", Week),
        new("Namensschilder, Raumschilder und Aushang für Vereinbarungen drucken", 2),
        new("Geräte für den Einlass öffnen, solange Netz da ist", 0),
        new("Allen Mitwirkenden danken, Folien und Einwilligungen einsammeln", -2),
        new("Dokumentation veröffentlichen, „Für das nächste Mal“ aufschreiben", -2 * Week),
    ];
}
