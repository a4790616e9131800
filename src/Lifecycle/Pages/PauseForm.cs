using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The five questions before a pause, as a form.</summary>
internal sealed class PauseForm
{
    public List<LifeReason> Reasons { get; set; } = [];

    [StringLength(1000)]
    public string? Words { get; set; }

    [Required]
    public FuzzyDate? From { get; set; }

    [Required]
    public DateOnly? LookBackOn { get; set; }

    [Required, StringLength(2000)]
    public string? Notice { get; set; }

    public List<GroupForm> Groups { get; set; } = [];

    public List<ThingForm> Things { get; set; } = [];

    /// <summary>The form as it is proposed: from today, a look-back in a year, everybody answers for whom they answer now.</summary>
    public static PauseForm For(Alliance alliance, IEnumerable<RunningThing> running, DateTimeOffset at)
    {
        var form = new PauseForm
        {
            From = FuzzyDate.OfDay(at.BerlinDay),
            LookBackOn = at.BerlinDay.AddYears(1),
            Notice = PausePlan.KindWords
        };
        form.Complete(alliance, running);
        return form;
    }

    /// <summary>Adds the groups and running things that the form does not name yet.</summary>
    public void Complete(Alliance alliance, IEnumerable<RunningThing> running)
    {
        var inUse = AudienceWords.All.Select(known => known.Audience).Where(audience => alliance.AudiencesInUse.HasFlag(audience));
        foreach (var audience in inUse.Where(audience => Groups.All(group => group.For != audience)))
            Groups.Add(GroupForm.Of(alliance, audience));
        RunningChoices.Complete(Things, running);
    }

    /// <summary>What is planned; a day that was left out or misspelled, which its field says, is that of the proposal.</summary>
    public PausePlan ToPlan(DateOnly today, IReadOnlyList<SettledThing> things) => new(
        Reasons.Aggregate(LifeReason.None, (all, one) => all | one), Words, From ?? FuzzyDate.OfDay(today),
        LookBackOn ?? today.AddYears(1), Notice ?? "",
        [.. Groups.SelectMany(group => group.Points.Select(point => (point, group.For)))], NewPoints(), things);

    /// <summary>Which field of this form an obstacle belongs to.</summary>
    public string FieldOf(PauseObstacle obstacle) => obstacle.Question switch
    {
        PauseQuestion.Reasons or PauseQuestion.From or PauseQuestion.LookBackOn or PauseQuestion.Notice => $"Form.{obstacle.Question}",
        PauseQuestion.Points => FieldOf(Groups.FindIndex(group => group.For == obstacle.For), "Groups", nameof(GroupForm.Points)),
        PauseQuestion.NewPoints =>
            FieldOf(Groups.FindIndex(group => obstacle.For.HasFlag(group.For)), "Groups", nameof(GroupForm.NewMailbox)),
        PauseQuestion.Things => FieldOf(Things.FindIndex(thing => thing.Id == obstacle.ThingId), "Things", nameof(ThingForm.Fate)),
        _ => "",
    };

    private static string FieldOf(int index, string list, string field) => index < 0 ? "" : $"Form.{list}[{index}].{field}";

    /// <summary>Somebody else was named for a group by half: nothing that was typed is left out unsaid.</summary>
    public IEnumerable<Objection> HalfPoints()
    {
        foreach (var (index, group) in Groups.Index().Where(group => group.Item.Points.Count > 0))
            if (string.IsNullOrWhiteSpace(group.NewName) != string.IsNullOrWhiteSpace(group.NewMailbox))
                yield return string.IsNullOrWhiteSpace(group.NewMailbox)
                    ? new($".Groups[{index}].{nameof(GroupForm.NewMailbox)}", "Bitte geben Sie auch das Postfach an.")
                    : new($".Groups[{index}].{nameof(GroupForm.NewName)}", "Bitte geben Sie auch an, wie die Stelle heißt.");
    }

    /// <summary>The same mailbox named for several groups is one contact point.</summary>
    private ContactDetails[] NewPoints() =>
    [
        .. Groups.Where(group => !string.IsNullOrWhiteSpace(group.NewName) && !string.IsNullOrWhiteSpace(group.NewMailbox))
            .GroupBy(group => group.NewMailbox!.Trim().ToLowerInvariant())
            .Select(same => new ContactDetails(same.First().NewName!.Trim(), same.Aggregate(Audience.None, (all, group) => all | group.For),
                same.First().NewMailbox!.Trim(), null)),
    ];
}

/// <summary>Who answers for one group.</summary>
internal sealed class GroupForm
{
    public Audience For { get; set; }

    public List<Guid> Points { get; set; } = [];

    [StringLength(200)]
    public string? NewName { get; set; }

    [EmailAddress, StringLength(200)]
    public string? NewMailbox { get; set; }

    public string Label => string.Join(", ", For.Labels);

    /// <summary>Who answers now goes on answering; one without a mailbox is asked for one.</summary>
    public static GroupForm Of(Alliance alliance, Audience audience)
    {
        var now = alliance.OpenContactPoints.Where(point => point.Audiences.HasFlag(audience)).ToList();
        var ready = now.Where(point => point.Mailbox is not null).Select(point => point.Id).ToList();
        return new GroupForm
        {
            For = audience,
            Points = ready,
            NewName = ready.Count == 0 ? now.Select(point => point.Name)
            .FirstOrDefault() : null
        };
    }
}

/// <summary>The fate of one running thing.</summary>
internal sealed class ThingForm
{
    public Guid Id { get; set; }

    public PauseFate? Fate { get; set; }
}
