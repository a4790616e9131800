using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.ActivityReports.Pages;

/// <summary>A team writes its report: the sentences follow the records until somebody writes them anew.</summary>
internal sealed class EditModel(ReportDesk desk) : YearPage
{
    [BindProperty, StringLength(4000)]
    public string? Opening { get; set; }

    [BindProperty]
    public List<ReportLineForm> Lines { get; set; } = [];

    [BindProperty]
    public Visibility Audience { get; set; } = Visibility.Community;

    /// <summary>What the records say now, in the order of the form.</summary>
    public IReadOnlyList<ReportLine> Drafted { get; private set; } = [];

    public static IEnumerable<SelectListItem> Audiences =>
    [
        new("Die Mitglieder und Geschäftsstellen unserer Netzwerke", nameof(Visibility.Community)),
        new("Alle; dann zählt nur, was alle lesen dürfen", nameof(Visibility.Public)),
    ];

    /// <summary>What the records say where somebody has written something else.</summary>
    public string? HintAt(int place) => Lines[place].Text?.Trim() == Drafted[place].Sentence ? null
        : $"Nach den Aufzeichnungen: {Drafted[place].Sentence}";

    protected override object? Stored => new { Opening = Kept?.Opening ?? "", Words = Kept?.Words ?? "" };

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        if (HttpMethods.IsGet(Request.Method)) (Opening, Audience) = (Kept?.Opening, Kept?.Audience ?? Visibility.Community);
        Drafted = await Db.DraftedLines(Alliance, Year, Audience, Now, Cancel);
    }

    public void OnGet() => Lines = Shown(Kept?.OwnWords() ?? new Dictionary<string, string>());

    public async Task<IActionResult> OnPostAsync()
    {
        var own = OwnWords();
        var sent = Lines;
        if (!ModelState.IsValid)
        {
            Lines = Shown(sent.Where(line => line.Code is not null).DistinctBy(line => line.Code)
                .ToDictionary(line => line.Code!, line => line.Text ?? ""));
            return Again();
        }
        await desk.Write(Alliance, Year, new(Opening, own, Audience), Me.PersonId, Now, Cancel);
        Flash("Gespeichert. So geht der Bericht hinaus, wenn Sie ihn senden.");
        return Redirect($"{Alliance.ReportPath(Year)}/senden");
    }

    /// <summary>What was written anew; a sentence that came back as it was shown goes on following the records.</summary>
    private Dictionary<string, string> OwnWords() => Lines.Where(line => line.Code is not null && line.Text?.Trim() != line.Was?.Trim())
        .DistinctBy(line => line.Code).ToDictionary(line => line.Code!, line => line.Text?.Trim() ?? "");

    private List<ReportLineForm> Shown(IReadOnlyDictionary<string, string> words) => [.. Drafted.Select(line => new ReportLineForm
    {
        Code = line.Code,
        Was = line.Sentence,
        Text = words.GetValueOrDefault(line.Code, line.Sentence),
    })];
}

/// <summary>One sentence of a report.</summary>
internal sealed class ReportLineForm
{
    [StringLength(80)]
    public string? Code { get; set; }

    [StringLength(1000)]
    public string? Was { get; set; }

    [StringLength(1000)]
    public string? Text { get; set; }
}
