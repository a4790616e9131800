namespace Buendnisnetz.Mailings;

/// <summary>A letter that many events send, ready to be taken and changed.</summary>
/// <param name="Code">Its word in the address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its text.</param>
/// <param name="Segment">To whom it goes.</param>
/// <param name="Timing">When.</param>
internal sealed record ReadyLetter(string Code, string Title, string Subject, string Text, string Segment, MailingTiming Timing)
{
    private static readonly TimeOnly Nine = new(9, 0);

    public static IReadOnlyList<ReadyLetter> All { get; } =
    [
        new("erinnerung", "Erinnerung mit Anreise", "Bald ist es so weit: {veranstaltung}", """
            in wenigen Tagen ist es so weit: {veranstaltung}.

            - Wann: {wann}
            - Wo: {wo}

            {anreise}

            {einwahl}

            Ihre Eintrittskarte steht auf Ihrer Seite. Können Sie doch nicht kommen, sagen Sie dort bitte ab: Ihr Platz hilft jemandem.

            {meine-anmeldung}
            """, "dabei", new(MailingWhen.Before, Days: 3, Hour: Nine)),
        new("workshop", "Noch kein Workshop gewählt", "Welcher Workshop soll es sein?", """
            Sie sind zu „{veranstaltung}“ angemeldet und haben noch keinen Workshop. Auf Ihrer Seite sehen Sie, wo noch Platz ist.

            {meine-anmeldung}
            """, "ohne-workshop", new(MailingWhen.Before, Days: 7, Hour: Nine)),
        new("dank", "Dank", "Danke, dass Sie da waren", """
            danke, dass Sie bei „{veranstaltung}“ dabei waren.

            Was davon bleibt, steht nach und nach auf der Seite der Veranstaltung: {seite}

            {dokumentation}
            """, "waren-da", new(MailingWhen.After, Days: 1, Hour: Nine)),
        new("vermisst", "Schade, dass Sie nicht da waren", "Schade, dass Sie nicht da waren", """
            Sie waren zu „{veranstaltung}“ angemeldet, und wir haben Sie vermisst.

            Was besprochen wurde, steht nach und nach auf der Seite der Veranstaltung: {seite}

            {dokumentation}
            """, "nicht-da", new(MailingWhen.After, Days: 1, Hour: Nine)),
        new("bestaetigung", "Teilnahmebestätigung", "Ihre Teilnahmebestätigung: {veranstaltung}", """
            für „{veranstaltung}“ können Sie sich eine Teilnahmebestätigung ausstellen, zum Beispiel für Ihren Arbeitgeber.

            {bestaetigung}
            """, "waren-da", new(MailingWhen.After, Days: 1, Hour: Nine)),
        new("rueckmeldung", "Bitte um Rückmeldung", "Wie war es? {veranstaltung}", """
            wie war „{veranstaltung}“ für Sie? Wenige Fragen, zwei Minuten, ohne Ihren Namen.

            {rueckmeldung}
            """, "waren-da", new(MailingWhen.After, Days: 1, Hour: new(10, 0))),
    ];
}
