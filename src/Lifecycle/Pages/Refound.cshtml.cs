using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>An alliance that had ended begins again.</summary>
internal sealed class RefoundModel : LifePage
{
    [BindProperty, Required, StringLength(2000)]
    public string? Reason { get; set; }

    protected override bool TellsPartners => true;

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForRefounding;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Alliance.ObstacleToRefounding() is { } obstacle) return Again("", obstacle);
        if (!ModelState.IsValid) return Again();
        Alliance.Refound(Reason!, Me.PersonId, Now);
        return await Saved($"Willkommen zurück. Das Bündnis ist in Gründung; hier steht, was bis zum Start fehlt. {Reach!.Sentence}");
    }
}
