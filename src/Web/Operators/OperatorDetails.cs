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

    /// <summary>What has to be said before the instance may go public, in the words and the order of the form.</summary>
    public IReadOnlyList<MissingDetail> Missing =>
    [
        .. Required().Where(one => string.IsNullOrWhiteSpace(one.Value)).Select(one => new MissingDetail(one.Label, one.Field)),
    ];

    private IEnumerable<(string Label, string Field, string? Value)> Required()
    {
        yield return ("Art der Trägerschaft", nameof(Level), Level == OperatorLevel.Unknown ? null : "bekannt");
        if (Level is OperatorLevel.Land or OperatorLevel.Kommune) yield return ("Bundesland", nameof(Land), Land);
        yield return ("Name", nameof(Name), Name);
        yield return ("Straße und Hausnummer", nameof(Street), Street);
        yield return ("Postleitzahl und Ort", nameof(Town), Town);
        yield return ("Vertreten durch", nameof(Representative), Representative);
        yield return ("E-Mail-Adresse", nameof(Mailbox), Mailbox);
        yield return ("Zweiter schneller Weg", nameof(SecondContact), SecondContact);
        if (Level == OperatorLevel.Verein) yield return ("Register und Nummer", nameof(Register), Register);
        yield return ("Name der verantwortlichen Person", nameof(Responsible), Responsible);
        yield return ("Anschrift der verantwortlichen Person", nameof(ResponsibleAddress), ResponsibleAddress);
        yield return ("Kontakt für Datenschutz", nameof(DataProtection), DataProtection);
        if (Level is not (OperatorLevel.Verein or OperatorLevel.Kirche))
            yield return ("Schlichtungs- oder Durchsetzungsstelle", nameof(Enforcement), Enforcement);
    }
}

/// <summary>Something the law wants to know and the operator has not said yet.</summary>
/// <param name="Label">What the form calls it.</param>
/// <param name="Field">The field.</param>
public sealed record MissingDetail(string Label, string Field);
