using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Networks;

namespace Buendnisnetz.ActivityReports.Pages;

/// <summary>The report as the networks will read it, and the click that sends it.</summary>
internal sealed class SendModel(ReportDesk desk) : YearPage
{
    private List<Network> networks = [];
    private ActivityReport shown = null!;
    private IReadOnlyList<ReportLine> lines = [];

    [BindProperty, StringLength(1000)]
    public string? Correction { get; set; }

    public bool IsCorrection => Kept?.Last is not null;

    public string Lead => networks.Count == 0 ? "Noch gehört Ihr Bündnis zu keinem Netzwerk."
        : $"Er geht an {German.And(networks.Select(one => one.Name))}"
            + (shown.Audience == Visibility.Public ? ", und alle können ihn lesen." : "; lesen können ihn deren Mitglieder.");

    public ReportView View => new(shown.Opening, lines);

    /// <summary>Why nothing can be sent, apart from the sentence that a correction needs.</summary>
    public string? Obstacle => shown.ObstacleToSending(lines, networks, "Berichtigt.");

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        shown = Kept ?? ActivityReport.Begin(Alliance, Year, Now);
        networks = await Db.ToldBy(Alliance.Id).ByName.AsNoTracking().ToListAsync(Cancel);
        lines = await Db.LinesOf(shown, Alliance, Now, Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (await desk.Send(Alliance, Year, Correction, Me.PersonId, Now, Cancel) is { } obstacle)
            return Again(IsCorrection ? "Correction" : "", obstacle);
        return await SavedAt("Der Bericht ist gesendet. Die Netzwerke und ihre Mitglieder erfahren davon.", Alliance.ReportPath(Year));
    }
}
