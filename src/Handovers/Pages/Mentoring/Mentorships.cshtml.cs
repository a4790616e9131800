using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The mentorships of an alliance on both sides, and whom it may ask.</summary>
internal sealed class MentorshipsModel : AllianceEditorPage
{
    private const int Most = 6;

    [BindProperty, Required(ErrorMessage = "Bitte wählen Sie ein Bündnis.")]
    public Guid? Mentor { get; set; }

    [BindProperty, Required(ErrorMessage = "Bitte sagen Sie, wobei Sie auf Hilfe hoffen."), StringLength(2000)]
    public string? Wish { get; set; }

    [BindProperty(SupportsGet = true, Name = "suche"), StringLength(120)]
    public string? Query { get; set; }

    /// <summary>Those in which others stand by it.</summary>
    public IReadOnlyList<Mentorship> Own { get; private set; } = [];

    /// <summary>Those in which it stands by others.</summary>
    public IReadOnlyList<Mentorship> Taught { get; private set; } = [];

    public IReadOnlyList<Alliance> Choices { get; private set; } = [];

    public int Load => Taught.Count(one => one.IsRunning);

    public bool MayAsk => Me.CanLead(Alliance) && Own.All(one => one.EndedAt is not null);

    public IEnumerable<SelectListItem> Items => Choices.Select(one => new SelectListItem($"{one.Name}, {one.AreaName}", $"{one.Id}"));

    protected override async Task LoadMore()
    {
        var all = await Db.Mentorships.Of(Alliance.Id).Whole.AsNoTrackingWithIdentityResolution().OrderByDescending(one => one.AskedAt)
            .ThenByDescending(one => one.Id).Take(50).ToListAsync(Cancel);
        (Own, Taught) = ([.. all.Where(one => one.AllianceId == Alliance.Id)], [.. all.Where(one => one.MentorId == Alliance.Id)]);
        if (!MayAsk) return;
        var words = Folding.Fold(Query);
        Choices = await (words.Length < 2 ? Db.MentorsNear(Alliance, Now)
            : Db.MentorsFor(Alliance, Now).Where(one => one.SortKey.Contains(words)).ByName).Take(Most).AsNoTracking().ToListAsync(Cancel);
    }

    public void OnGet() => ModelState.Clear();

    /// <summary>Asked twice at one moment it is asked once.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!Me.CanLead(Alliance)) return Forbid();
        if (!ModelState.IsValid) return Again();
        await using var turn = await Db.TakeLock($"mentorships {Alliance.Id:N}", Cancel);
        var hasOne = await Db.Mentorships.Unfinished.AnyAsync(one => one.AllianceId == Alliance.Id, Cancel);
        if (await Db.Alliances.Known.FirstOrDefaultAsync(one => one.Id == Mentor, Cancel) is not { } mentor)
            return Again(nameof(Mentor), "Bitte wählen Sie ein Bündnis.");
        if (Mentorship.ObstacleTo(Alliance, mentor, hasOne, await Db.MentorLoad(mentor.Id, Cancel)) is { } obstacle)
            return Again(nameof(Mentor), obstacle);
        Db.Mentorships.Add(Mentorship.Ask(Alliance, mentor, Wish!, Me.PersonId, Now));
        var answer = await Saved($"{mentor.Name.Quoted} ist gefragt. Sobald jemand antwortet, lesen Sie es hier.", MentorshipPaths.Room);
        await turn.CommitAsync(Cancel);
        return answer;
    }
}
