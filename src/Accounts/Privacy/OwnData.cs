namespace Buendnisnetz.Accounts;

/// <summary>What the accounts and the house itself know about a person.</summary>
internal static class OwnData
{
    public static PersonalData[] All { get; } =
    [
        PersonalData.Of<Seat>("Zugänge", seat => seat.PersonId, Seat, OnErasure.Forget),
        PersonalData.Of<Seat>("Zugänge, die Sie vergeben haben", seat => seat.GrantedBy, Seat, OnErasure.Forget),
        PersonalData.Of<Seat>("Zugänge, die Sie beendet haben", seat => seat.EndedBy, Seat, OnErasure.Forget),
        PersonalData.Of<Session>("Angemeldete Geräte", session => session.PersonId,
            session => [("Gerät", session.Device), ("Angemeldet", session.OpenedAt.LongMoment),
                ("Zuletzt benutzt", session.LastSeenAt.LongMoment), ("Beendet", session.EndedAt?.LongMoment)]),
        PersonalData.Of<AccessLink>("Zugangslinks", link => link.PersonId, Link),
        PersonalData.ByEmail<AccessLink>("Zugangslinks für eine neue Adresse", link => link.NewEmail, Link),
        PersonalData.Of<AccessLink>("Zugangslinks, die Sie ausgestellt haben", link => link.IssuedBy, Link, OnErasure.Forget),
        PersonalData.Of<AnswerLink>("Fragen, die wir Ihnen per E-Mail gestellt haben", link => link.PersonId,
            link => [("Gestellt", link.AskedAt.LongMoment), ("Beantwortet", link.AnsweredAt?.LongMoment)]),
        PersonalData.Of<Passkey>("Passkeys", passkey => passkey.PersonId,
            passkey => [("Name", passkey.Name), ("Eingerichtet", passkey.CreatedAt.LongMoment),
                ("Zuletzt benutzt", passkey.LastUsedAt?.LongMoment)]),
        PersonalData.Of<AccessLogEntry>("Wer Ihre Daten angesehen hat", entry => entry.PersonId,
            entry => [("Was", entry.Category), ("Wann", entry.At.LongMoment)]),
        PersonalData.Of<AccessLogEntry>("Wessen Daten Sie angesehen haben", entry => entry.ReadBy,
            entry => [("Was", entry.Category), ("Wann", entry.At.LongMoment)], OnErasure.Forget),
        PersonalData.Of<EventRecord>("Was Sie getan haben", record => record.PersonId,
            record => [("Was", record.Sentence), ("Wann", record.At.LongMoment)], OnErasure.Forget),
        PersonalData.Of<EventRecord>("Was Sie betrifft", record => record.AboutId,
            record => [("Was", record.Sentence), ("Wann", record.At.LongMoment)], OnErasure.Forget),
        PersonalData.Of<StoredFile>("Dateien, die Sie hochgeladen haben", file => file.UploadedBy,
            file => [("Name", file.Name), ("Größe", German.Count((int)(file.Size / 1024), "Kilobyte", "Kilobyte")),
                ("Wann", file.UploadedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<OutgoingMail>("E-Mails an Sie", mail => mail.PersonId, Mail),
        PersonalData.ByEmail<OutgoingMail>("E-Mails an Ihre Adresse", mail => mail.To, Mail),
    ];

    private static IEnumerable<(string, string?)> Seat(Seat seat) =>
        [("Rolle", seat.Role.Label), ("Seit", seat.From.LongDay), ("Bis", seat.Until?.LongDay)];

    private static IEnumerable<(string, string?)> Link(AccessLink link) =>
        [("Ausgestellt", link.IssuedAt.LongMoment), ("Gültig bis", link.ExpiresAt.LongMoment), ("Eingelöst", link.RedeemedAt?.LongMoment),
            ("Für die Adresse", link.NewEmail)];

    private static IEnumerable<(string, string?)> Mail(OutgoingMail mail) =>
        [("Betreff", mail.Subject), ("An", mail.To), ("Geschrieben", mail.PostedAt.LongMoment), ("Verschickt", mail.EndedAt?.LongMoment)];
}
