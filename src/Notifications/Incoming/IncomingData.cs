namespace Buendnisnetz.Notifications;

/// <summary>What is kept of what comes in, why, and for how long.</summary>
internal static class IncomingData
{
    public static PersonalData[] Personal { get; } =
    [
        PersonalData.Of<AnswerAddress>("Adressen, unter denen Sie per E-Mail antworten können", address => address.PersonId,
            address => [("Seit", address.MadeAt.LongMoment), ("Bis", address.ExpiresAt.LongMoment)]),
        PersonalData.Of<MailArrival>("E-Mails, die Sie uns geschickt haben", arrival => arrival.PersonId,
            arrival => [("Wann", arrival.At.LongMoment), ("Was daraus wurde", arrival.Receipt == Receipt.Taken ? "angenommen"
                : "nicht angenommen")]),
        PersonalData.ByEmail<ReturnedLetter>("Briefe an Sie, die zurückkamen", letter => letter.Email,
            letter => [("Wann", letter.At.LongMoment), ("Warum", letter.Reason)]),
        PersonalData.ByEmail<AddressSuspension>("Pausen, in denen Ihre Adresse keine Briefe bekam", one => one.Email,
            one => [("Seit", one.From.LongMoment), ("Bis", one.Until.LongMoment), ("Warum", one.Reason)]),
        PersonalData.Of<AddressSuspension>("Adressen, an die auf Ihr Wort wieder geschrieben wird", one => one.LiftedBy,
            one => [("Wann", one.Until.LongMoment)], OnErasure.Forget),
    ];

    public static RetentionRule[] Rules { get; } =
    [
        RetentionRule.Of<MailArrival>("mail-arrivals", "Angekommene E-Mails",
            "So lange wird eine E-Mail, die zweimal ankommt, erkannt. Ihr Inhalt wird nicht aufbewahrt.", 90,
            (arrivals, before) => arrivals.Where(one => one.At < before)),
        RetentionRule.Of<AnswerAddress>("answer-addresses", "Abgelaufene Antwortadressen",
            "So lange erfährt, wer zu spät antwortet, warum das nicht mehr geht.", 90,
            (addresses, before) => addresses.Where(one => one.ExpiresAt < before)),
        RetentionRule.Of<ReturnedLetter>("returned-letters", "Zurückgekommene Briefe",
            "So lange zählt, dass ein Brief zurückkam.", AddressMemory.Days, (letters, before) => letters.Where(one => one.At < before)),
        RetentionRule.Of<AddressSuspension>("address-suspensions", "Ausgesetzte Adressen",
            "So lange ist nachzusehen, warum jemand keine Briefe bekam.", AddressMemory.Days,
            (suspensions, before) => suspensions.Where(one => one.Until < before)),
    ];

    public static ProcessingActivity Activity { get; } = new("Antworten per E-Mail",
        "Wer eine E-Mail bekommt, kann darauf antworten, ohne sich anzumelden; Adressen, die nicht mehr stimmen, fallen auf.",
        ProcessingActivity.CommonTask, "Personen mit Konto; Personen, an die Briefe gingen, die zurückkamen; wer an eine "
            + "Antwortadresse schreibt",
        "Zu welchem Anliegen die Person schreiben kann, wann eine E-Mail kam, Prüfsumme der Absenderadresse, Adresse und Grund "
            + "zurückgekommener Briefe", typeof(AnswerAddress), typeof(MailArrival), typeof(ReturnedLetter), typeof(AddressSuspension))
    {
        Rules = ["mail-arrivals", "answer-addresses", "returned-letters", "address-suspensions"],
    };
}
