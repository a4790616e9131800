using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>A page that changes a text; after publication it asks what was corrected.</summary>
internal abstract class CorrectingPage : DocumentationPage
{
    [BindProperty, StringLength(1000)]
    public string? Correction { get; set; }

    /// <summary>Notes where a sentence is missing.</summary>
    protected void CheckCorrection() => Check(nameof(Correction), Documentation.ObstacleToWriting(Correction));
}

/// <summary>What it was all about.</summary>
internal sealed class SummaryModel : CorrectingPage
{
    [BindProperty, StringLength(20_000)]
    public string? Summary { get; set; }

    [BindProperty]
    public int? About { get; set; }

    protected override object? Stored => new { Documentation.Summary, About = $"{Documentation.About}" };

    public void OnGet() => (Summary, About) = (Documentation.Summary, Documentation.About);

    public async Task<IActionResult> OnPostAsync()
    {
        Check(nameof(About), EventDocumentation.ObstacleToNumber(About));
        CheckCorrection();
        if (!ModelState.IsValid) return Again();
        Documentation.Summarise(Summary ?? "", About, Correction, Me.PersonId, Now);
        return await Saved("Die Zusammenfassung ist gespeichert.", "dokumentation/bearbeiten");
    }
}
