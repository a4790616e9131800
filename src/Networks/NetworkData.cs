namespace Buendnisnetz.Networks;

/// <summary>What the networks know about a person.</summary>
internal static class NetworkData
{
    public static ProcessingActivity Activity { get; } = new(
        "Netzwerke und ihre Mitglieder", "Netzwerke wissen, wer zu ihnen gehört, und zeigen es, soweit die Mitglieder es wollen.",
            ProcessingActivity.CommonTask,
        "Mitglieder von Alumni-Netzwerken; Koordinationen und Stellvertretungen der Mitgliedsbündnisse",
        "Mitgliedschaft mit Zeitraum, Einwilligung zur Nennung; Name, dienstliche E-Mail-Adresse und Telefon, solange jemand ein "
            + "Mitgliedsbündnis koordiniert oder vertritt: Die Aufgabe bringt mit sich, dass die Geschäftsstelle diese Person erreicht",
        typeof(Membership))
    {
        Readers = "Die Geschäftsstelle des Netzwerks; alle, soweit die Person der Nennung zugestimmt hat. Sieht die Geschäftsstelle "
            + "die Kontakte an oder lädt sie herunter, wird das vermerkt.",
        Kept = "Die Mitgliedschaft bleibt als Zahl; mit dem Konto verschwindet, wer es war."
    };

    public static PersonalData Memberships { get; } = PersonalData.Of<Membership>(
        "Ihre Mitgliedschaften in Alumni-Netzwerken", member => member.PersonId,
        member => [("Seit", member.Since?.ToString()), ("Bis", member.Until?.ToString()),
            ("Öffentlich genannt seit", member.NamedSince?.LongDay)], OnErasure.Forget);
}
