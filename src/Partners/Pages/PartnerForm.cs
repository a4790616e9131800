using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Partners.Pages;

/// <summary>A new partner as a form.</summary>
internal sealed class PartnerForm
{
    [Required(ErrorMessage = "Der Name fehlt.")]
    [StringLength(200, MinimumLength = 2, ErrorMessage = "Der Name braucht zwei bis 200 Zeichen.")]
    public string? Name { get; set; }

    [StringLength(120, ErrorMessage = "Der Ort hat höchstens 120 Zeichen.")]
    public string? Town { get; set; }

    public string? Category { get; set; }

    /// <summary>The name of which somebody has said that it is none of those that look similar.</summary>
    public string? NewName { get; set; }

    /// <summary>Whether somebody has said so of the name that stands in the form.</summary>
    public bool IsNew() => NewName is not null && Folding.Fold(NewName) == Folding.Fold(Name ?? "");

    public FuzzyDate? Since { get; set; }

    [StringLength(1000, ErrorMessage = "Der Beitrag hat höchstens 1000 Zeichen.")]
    public string? Contribution { get; set; }

    [StringLength(200, ErrorMessage = "Die E-Mail-Adresse hat höchstens 200 Zeichen.")]
    [EmailAddress(ErrorMessage = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel info@verein.de.")]
    public string? Email { get; set; }
}
