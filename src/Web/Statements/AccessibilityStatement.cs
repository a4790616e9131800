using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Web;

/// <summary>How far the instance keeps the rules of BITV 2.0.</summary>
public enum Conformance
{
    /// <summary>Keeps them all.</summary>
    Full = 0,

    /// <summary>Keeps most; the gaps are named.</summary>
    Partial = 1,

    /// <summary>Does not keep them.</summary>
    None = 2,
}

/// <summary>The declaration on accessibility (AC-05); its text is generated from these fields.</summary>
public sealed class AccessibilityStatement : Entity
{
    private AccessibilityStatement() { }

    /// <summary>Always 1: a unique index keeps a second declaration out.</summary>
    public int Only { get; private init; } = 1;

    /// <summary>What is declared.</summary>
    public StatementDetails Details { get; private set; } = new();

    /// <summary>The declaration the product comes with: what its makers know, and that a full check is still to come.</summary>
    public static AccessibilityStatement Begin(DateOnly today) => new() { Details = StatementDetails.OfTheProduct(today) };

    /// <summary>Declares anew, after a check.</summary>
    public void Declare(StatementDetails details, Guid by, DateTimeOffset at)
    {
        if (details == Details) return;
        Details = details with { };
        Raise(new AccessibilityDeclared(Id, by, at));
    }

    /// <summary>Whether the yearly check is due.</summary>
    public bool IsCheckDue(DateOnly today) => Details.CheckedOn.AddYears(1) < today;
}

/// <summary>What a declaration says.</summary>
public sealed record StatementDetails
{
    /// <summary>How far the rules are kept.</summary>
    public Conformance Conformance { get; set; } = Conformance.Partial;

    /// <summary>What is not accessible, in Markdown.</summary>
    [StringLength(4000)] public string? Gaps { get; set; }

    /// <summary>Why, and what is done about it.</summary>
    [StringLength(4000)] public string? Reasons { get; set; }

    /// <summary>What people can use instead.</summary>
    [StringLength(4000)] public string? Alternatives { get; set; }

    /// <summary>How it was found out: self-assessment or test by whom.</summary>
    [StringLength(2000)] public string? Method { get; set; }

    /// <summary>When the declaration was first made.</summary>
    public DateOnly CreatedOn { get; set; }

    /// <summary>When it was last checked.</summary>
    public DateOnly CheckedOn { get; set; }

    internal static StatementDetails OfTheProduct(DateOnly today) => new()
    {
        Gaps = """
            - Die Seiten sind noch nicht vollständig auf Barrierefreiheit geprüft.
            - Es gibt noch kein Video in Deutscher Gebärdensprache.
            - Die Texte in Leichter Sprache sind noch nicht von einer Prüfgruppe geprüft.
            - Bilder und Dateien, die Bündnisse hochladen, prüfen wir nicht einzeln. Eine Bildbeschreibung ist Pflicht.
            """.ReplaceLineEndings("\n"),
        Reasons = "Das Angebot ist neu. Video und Prüfungen werden nachgeholt.",
        Alternatives = "Die Seite in Leichter Sprache erklärt das Wichtigste. Alle Auskünfte geben wir auch am Telefon.",
        Method = "Selbsteinschätzung bei der Entwicklung. Automatische Tests prüfen 90 Seiten nach WCAG 2.2, Stufe AA, hell und dunkel, "
            + "und die wichtigsten Wege mit der Tastatur. Eine Prüfung durch Menschen mit Behinderungen steht noch aus.",
        CreatedOn = today,
        CheckedOn = today,
    };
}

/// <summary>The declaration on accessibility was changed.</summary>
public sealed record AccessibilityDeclared(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Erklärung zur Barrierefreiheit wurde geändert.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}
