namespace Buendnisnetz.Platform;

/// <summary>
/// What is done with personal data and why (Art. 30 GDPR). Modules contribute their activities; every noun with personal data belongs to
/// one, and a test finds the noun that nobody thought of.
/// </summary>
/// <param name="Title">What it is, in German: "Konten und Anmeldung".</param>
/// <param name="Purpose">What for.</param>
/// <param name="Basis">Why it is allowed.</param>
/// <param name="People">Whose data they are.</param>
/// <param name="Data">What kinds of data.</param>
/// <param name="Nouns">The nouns whose tables hold them.</param>
public sealed record ProcessingActivity(string Title, string Purpose, string Basis, string People, string Data,
    params IReadOnlyList<Type> Nouns)
{
    /// <summary>The task of a public body, or the common interest where another body runs the house.</summary>
    public const string CommonTask =
        "Art. 6 Abs. 1 Buchstabe e DSGVO (öffentliche Aufgabe), bei anderen Trägern Buchstabe f (gemeinsames Interesse an der Arbeit der "
            + "Bündnisse)";

    /// <summary>A duty laid down by law.</summary>
    public const string LegalDuty = "Art. 6 Abs. 1 Buchstabe c DSGVO (gesetzliche Pflicht)";

    /// <summary>Who can read them within the house.</summary>
    public string Readers { get; init; } = "Die Person selbst und die Administration.";

    /// <summary>How long they are kept, where no nightly rule says it.</summary>
    public string Kept { get; init; } = "";

    /// <summary>The nightly rules that delete them, by their codes.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
}

/// <summary>Somebody outside who gets personal data, as the configuration says; null where it is not so here.</summary>
/// <param name="Describe">Who, and what they get, in a German sentence.</param>
public sealed record DataRecipient(Func<IServiceProvider, string?> Describe);

/// <summary>A technical or organisational measure (Art. 32 GDPR), as it is in force here; null where it is not.</summary>
/// <param name="Title">What it protects.</param>
/// <param name="Describe">How, in German.</param>
public sealed record SafetyMeasure(string Title, Func<IServiceProvider, string?> Describe);
