using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle;

/// <summary>What the public page says of a pause: since when, in kind words, who answers whom, when somebody looks back.</summary>
public sealed record PauseNotice(FuzzyDate From, string Words, DateOnly LookBackOn,
    IReadOnlyList<(string Group, IReadOnlyList<ContactDetails> Points)> Answers)
{
    /// <summary>The words without a colon at their end: who answers is said after them, where anybody does.</summary>
    public string Plain => Words.TrimEnd() is [.. var before, ':'] ? $"{before}." : Words;

    /// <summary>The notice of an alliance that rests; null for any other.</summary>
    public static PauseNotice? Of(Alliance alliance) => alliance.PauseNow is not { } pause ? null
        : new(pause.From, pause.Notice, pause.LookBackOn, Groups([.. pause.Duties
            .Join(alliance.PublicContactPoints, duty => duty.ContactPointId, point => point.Id,
                (duty, point) => (duty.Audiences, point.Details))]));

    /// <summary>The notice as it would be with this plan.</summary>
    public static PauseNotice Of(Alliance alliance, PausePlan plan) => new(plan.From, plan.Notice, plan.LookBackOn, Groups(
    [
        .. plan.Points.Join(alliance.OpenContactPoints, duty => duty.PointId, point => point.Id,
            (duty, point) => (duty.For, point.Details)),
        .. plan.NewPoints.Select(point => (point.Audiences, point)),
    ]));

    private static IReadOnlyList<(string,
        IReadOnlyList<ContactDetails>)> Groups(IReadOnlyList<(Audience For, ContactDetails Point)> duties) =>
    [
        .. AudienceWords.All.Select(known => (known.Label,
            (IReadOnlyList<ContactDetails>)[.. duties.Where(duty => duty.For.HasFlag(known.Audience)).Select(duty => duty.Point)]))
            .Where(group => group.Item2.Count > 0),
    ];
}
