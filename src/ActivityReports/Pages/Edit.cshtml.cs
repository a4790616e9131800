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
        new("Alle. Dann zählt nur mit, was alle lesen dürfen", nameof(Visibility.Public)),
    ];

    /// <summary>What a sentence is about; that it is of the own alliance goes without saying.</summary>
    public string LabelAt(int place) => Drafted[place].Origin.Replace($", getragen von {Alliance.Name}", "", StringComparison.Ordinal);

    /// <summary>What the records say where somebody has written something else.</summary>
    public string? HintAt(int place) => Lines[place].Text?.Trim() == Drafted[place].Sentence ? null
        : $"Gezählt ist: {Drafted[place].Sentence}";

    protected override object? Stored => new { Opening = Kept?.Opening ?? "", Audience = Kept?.Audience ?? Visibility.Community };

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        if (HttpMethods.IsGet(Request.Method)) (Opening, Audience) = (Kept?.Opening, Kept?.Audience ?? Visibility.Community);
        Drafted = await Db.DraftedLines(Alliance, Year, Audience, Now, Cancel);
    }

    public void OnGet() => Lines = Shown(Kept?.OwnWords() ?? new Dictionary<string, string>());

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = Lines.Where(line => line.Code is not null).DistinctBy(line => line.Code).ToDictionary(line => line.Code!);
        Lines = Shown(Said);
        for (var place = 0; place < Lines.Count; place++)
            if (sent.TryGetValue(Lines[place].Code!, out var typed)) Compare(place, typed);
        if (!ModelState.IsValid) return Again();
        await desk.Write(Alliance, Year, new(Opening, Anew(), Audience), Me.PersonId, Now, Cancel);
        Flash("Gespeichert. So geht der Bericht hinaus, wenn Sie ihn senden.");
        return Redirect($"{Alliance.ReportPath(Year)}/senden");
    }

    private IReadOnlyDictionary<string, string> Said => Kept?.OwnWords() ?? new Dictionary<string, string>();

    /// <summary>
    /// Takes what was typed for a sentence; one that came back as it was shown stays as it is now. Where somebody else has written it anew
    /// meanwhile, their words stand beside it before it is replaced.
    /// </summary>
    private void Compare(int place, ReportLineForm typed)
    {
        var (now, text) = (Lines[place].Was ?? "", typed.Text?.Trim() ?? "");
        if (text == (typed.Was?.Trim() ?? "")) return;
        Lines[place].Text = text;
        if (now != (typed.Was?.Trim() ?? "") && now != text)
            Check($"Lines[{place}].Text",
                $"Inzwischen hat jemand anderes diesen Satz geschrieben: „{now}“. Wenn Sie noch einmal speichern, gilt Ihrer.");
    }

    /// <summary>What was written anew; null where a sentence follows the records again.</summary>
    private Dictionary<string, string?> Anew() => Lines.Index().Where(line => line.Item.Text != line.Item.Was)
        .ToDictionary(line => line.Item.Code!, line => line.Item.Text == Drafted[line.Index].Sentence ? null : line.Item.Text ?? "");

    private List<ReportLineForm> Shown(IReadOnlyDictionary<string, string> words) => [.. Drafted.Select(line => new ReportLineForm
    {
        Code = line.Code,
        Was = words.GetValueOrDefault(line.Code, line.Sentence),
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
