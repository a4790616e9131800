using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Web;

/// <summary>What kind of body runs this instance; it decides which law asks for what (docs/invariants.md, Sources).</summary>
public enum OperatorLevel
{
    /// <summary>Not said yet: the strictest rules hold.</summary>
    Unknown = 0,

    /// <summary>A federal body.</summary>
    Bund = 1,

    /// <summary>A body of a Land.</summary>
    Land = 2,

    /// <summary>A municipality or district.</summary>
    Kommune = 3,

    /// <summary>An association, a foundation or a company.</summary>
    Verein = 4,

    /// <summary>A church or one of its bodies.</summary>
    Kirche = 5,
}

/// <summary>Everything the law wants to know of the operator (IM-01); null is "not said yet".</summary>
public sealed record OperatorDetails
{
    /// <summary>The operator's name.</summary>
    [StringLength(200)] public string? Name { get; set; }

    /// <summary>Street and number, where letters can be served.</summary>
    [StringLength(200)] public string? Street { get; set; }

    /// <summary>Postal code and town.</summary>
    [StringLength(200)] public string? Town { get; set; }

    /// <summary>Who represents the operator.</summary>
    [StringLength(200)] public string? Representative { get; set; }

    /// <summary>The mailbox.</summary>
    [StringLength(200),
        EmailAddress(ErrorMessage = "Bitte geben Sie eine vollständige E-Mail-Adresse an.")]
    public string? Mailbox { get; set; }

    /// <summary>The second fast way to the operator, mostly a telephone.</summary>
    [StringLength(200)] public string? SecondContact { get; set; }

    /// <summary>Register and number.</summary>
    [StringLength(200)] public string? Register { get; set; }

    /// <summary>VAT identification number.</summary>
    [StringLength(40)] public string? VatId { get; set; }

    /// <summary>Who supervises the operator.</summary>
    [StringLength(300)] public string? Supervision { get; set; }

    /// <summary>Responsible for news under § 18 (2) MStV, by name.</summary>
    [StringLength(200)] public string? Responsible { get; set; }

    /// <summary>The address of the responsible person.</summary>
    [StringLength(300)] public string? ResponsibleAddress { get; set; }

    /// <summary>The contact for data protection, as a function rather than a name.</summary>
    [StringLength(300)] public string? DataProtection { get; set; }

    /// <summary>The authority one may complain to about data protection.</summary>
    [StringLength(300)] public string? DataProtectionAuthority { get; set; }

    /// <summary>The body that enforces accessibility or arbitrates, with its address.</summary>
    [StringLength(400)] public string? Enforcement { get; set; }

    /// <summary>What kind of body it is.</summary>
    public OperatorLevel Level { get; set; }

    /// <summary>The Land whose law holds.</summary>
    [StringLength(60)] public string? Land { get; set; }

    /// <summary>What has to be said before the instance may go public, in the words of the form.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. Required().Where(one => string.IsNullOrWhiteSpace(one.Value)).Select(one => one.Label),
    ];

    private IEnumerable<(string Label, string? Value)> Required()
    {
        yield return ("Name", Name);
        yield return ("Straße und Hausnummer", Street);
        yield return ("Postleitzahl und Ort", Town);
        yield return ("Vertreten durch", Representative);
        yield return ("E-Mail-Adresse", Mailbox);
        yield return ("Zweiter schneller Weg", SecondContact);
        yield return ("Verantwortlich für Inhalte", Responsible);
        yield return ("Anschrift der verantwortlichen Person", ResponsibleAddress);
        yield return ("Kontakt für Datenschutz", DataProtection);
        yield return ("Art der Trägerschaft", Level == OperatorLevel.Unknown ? null : "bekannt");
        if (Level == OperatorLevel.Verein) yield return ("Register und Nummer", Register);
        if (Level is not (OperatorLevel.Verein or OperatorLevel.Kirche))
            yield return ("Schlichtungs- oder Durchsetzungsstelle", Enforcement);
        if (Level is OperatorLevel.Land or OperatorLevel.Kommune) yield return ("Bundesland", Land);
    }
}
