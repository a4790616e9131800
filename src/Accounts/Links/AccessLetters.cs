namespace Buendnisnetz.Accounts;

/// <summary>The letters around signing in: who, why, how long valid, what else one can do.</summary>
internal static class AccessLetters
{
    public static Letter SignIn(Person person, IssuedLink issued, Site site) =>
        (To(person, "Ihr Zugang zum Bündnisnetz", "weil mit Ihrer Adresse eine Anmeldung angefragt wurde")
            with
        { Priority = Priority.Urgent })
            .Says("Sie möchten sich anmelden. Öffnen Sie dafür diese Seite und bestätigen Sie dort mit der Schaltfläche.")
            .Asks("Anmeldung öffnen", site.Link(AccountPaths.Link(issued.Token)))
            .Says("Oder tippen Sie auf der Anmeldeseite diese Ziffern ein:")
            .Shows(issued.Code ?? "")
            .Says($"Link und Ziffern gelten einmal und {issued.Link.ExpiresAt.Until}. Danach fordern Sie einfach neue an.")
            .Says("Haben Sie das nicht angefragt? Dann brauchen Sie nichts zu tun. Ohne diese E-Mail kommt niemand in Ihr Konto.");

    /// <summary>Says who invites, and an answer reaches that person; where nobody in particular does, whoever runs the house.</summary>
    public static Letter Invitation(Person person, Person? by, IssuedLink issued, string what, Site site) =>
        (To(person, "Willkommen im Bündnisnetz", "weil für Sie ein Zugang zum Bündnisnetz eingerichtet ist") with
        { AnswersTo = by?.Email })
            .Says(by is null ? $"Für Sie ist ein Zugang eingerichtet: {what}."
                : $"{by.Name} ({by.Email}) hat für Sie einen Zugang eingerichtet: {what}.")
            .Says("Öffnen Sie die folgende Seite. Dort sehen Sie noch einmal, worum es geht, und treten mit der Schaltfläche ein. Ein "
            + "Passwort brauchen Sie nicht.")
            .Asks("Zugang öffnen", site.Link(AccountPaths.Link(issued.Token)))
            .Says($"Der Link ist nur für Sie, gilt einmal und {issued.Link.ExpiresAt.Until}. "
                + "Später können Sie auf der Anmeldeseite jederzeit einen neuen anfordern; er kommt immer an diese Adresse.")
            .Says("Kennen Sie das Bündnisnetz nicht? Dann können Sie diese E-Mail löschen. Es geschieht nichts."
                + (by is null ? "" : $" Fragen beantwortet {by.Name}."));

    public static Letter ProveEmail(Person person, IssuedLink issued, Site site) =>
        (To(person, "Bitte bestätigen Sie Ihre neue E-Mail-Adresse",
            "weil diese Adresse in einem Konto eingetragen werden soll") with
        { To = issued.Link.NewEmail!, Priority = Priority.Urgent })
            .Says("diese Adresse soll künftig zu Ihrem Konto gehören. Bitte öffnen Sie die Seite und bestätigen Sie mit der Schaltfläche.")
            .Asks("Neue Adresse bestätigen", site.Link(AccountPaths.Link(issued.Token)))
            .Says($"Der Link gilt einmal und {issued.Link.ExpiresAt.Until}. Bis dahin bleibt alles, wie es ist.");

    public static Letter EmailWillChange(Person person, Site site) =>
        To(person, "Ihre E-Mail-Adresse soll geändert werden", "weil in Ihrem Konto eine andere E-Mail-Adresse eingetragen werden soll")
            .Says("in Ihrem Konto wurde eine neue E-Mail-Adresse angegeben. Sie gilt, sobald sie über die neue Adresse bestätigt ist.")
            .Says("Waren Sie das nicht? Dann melden Sie bitte alle Geräte ab und sagen Sie der Administration Bescheid.")
            .Asks("Angemeldete Geräte ansehen", site.Link(AccountPaths.Sessions));

    private static Letter To(Person person, string subject, string because) =>
        new(person.Email, person.Name, subject, $"Sie erhalten diese E-Mail, {because}.") { PersonId = person.Id };
}
