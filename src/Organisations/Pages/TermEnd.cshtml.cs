namespace Buendnisnetz.Organisations.Pages;

/// <summary>From tomorrow on a term can be chosen no more.</summary>
internal sealed class TermEndModel : TermPage
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var tomorrow = Now.BerlinDay.AddDays(1);
        if (Term.ObstacleToEnding(tomorrow) is { } sentence) return Again("", sentence);
        Term.End(tomorrow, Me.Person, Now);
        return await Saved($"{Term.Label.Quoted} ist ab morgen nicht mehr wählbar. Was schon damit versehen ist, behält den Begriff.");
    }
}
