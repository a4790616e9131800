using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>
/// What stands before every project that begins, from whatever page: what is done already nearby is shown, and wants an answer. One joins
/// there, agrees with the others, or begins it nevertheless and says why.
/// </summary>
public sealed class OverlapQuestion
{
    private readonly Radar radar;
    private readonly RadarPace pace;
    private readonly OverlapDesk desk;
    private readonly Db db;
    private Alliance? home;

    internal OverlapQuestion(Radar radar, RadarPace pace, OverlapDesk desk, Db db) =>
        (this.radar, this.pace, this.desk, this.db) = (radar, pace, desk, db);

    /// <summary>Whether there is something to answer.</summary>
    public bool IsAsked => Found.Count > 0;

    /// <summary>What was answered, in the order of what was found.</summary>
    public IReadOnlyList<OverlapAnswer> Answers { get; private set; } = [];

    internal IReadOnlyList<Finding> Found { get; private set; } = [];

    /// <summary>What was found, with what the alliance does itself apart.</summary>
    internal OverlapView Shown => new(Found, home?.Id ?? Guid.Empty, Said: true);

    /// <summary>Where in the list of answers the one to this finding stands.</summary>
    internal int PlaceOf(Finding found) => Found.Index().First(one => one.Item == found).Index;

    /// <summary>Looks around, and says what stands in the way: an answer that is missing; nothing where the project can begin.</summary>
    /// <param name="alliance">Which alliance begins it; its areas were loaded.</param>
    /// <param name="typed">What it is.</param>
    /// <param name="said">What was answered so far.</param>
    /// <param name="me">Who begins it.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<IReadOnlyList<Objection>> Ask(Alliance alliance, ProjectProfile typed, IReadOnlyCollection<OverlapAnswer> said,
        Actor me, CancellationToken cancel)
    {
        home = alliance;
        if (!pace.MayBegin(me.Person)) return [new("", RadarPace.Refused)];
        Found = await radar.Around(Sketch.Of(alliance, typed), me, cancel);
        Answers = [.. Found.Select(found => AnswerTo(found, said))];
        return [.. Answers.Index().Where(one => one.Item.Obstacle is not null).Select(one => new Objection(
            $"Answers[{one.Index}].{(one.Item.Choice is null ? "Choice" : "Because")}", one.Item.Obstacle!))];
    }

    /// <summary>
    /// Notes the answers at the project that has begun, and writes to the others; the caller saves. Answers with what is to be said of it:
    /// null where all are reached.
    /// </summary>
    public async Task<string?> Settle(Project begun, Actor me, DateTimeOffset at, CancellationToken cancel)
    {
        var isHeard = true;
        foreach (var found in Found) isHeard &= await Settle(begun, found, me, at, cancel);
        return isHeard ? null : Addressee.None;
    }

    private async Task<bool> Settle(Project begun, Finding found, Actor me, DateTimeOffset at, CancellationToken cancel)
    {
        var answer = Answers[PlaceOf(found)];
        var overlap = db.Add(Overlap.Suspect(begun.Id, found.Project.Id, found, at)).Entity;
        if (answer.Choice != OverlapAnswer.Anyway)
            return await desk.Discuss(overlap, home!.Name, begun, found.Project, me.Person, answer.Because!.Trim(), at, cancel);
        return await desk.GoOn(overlap, home!.Name, begun, found.Project, me.Person, answer.Because!.Trim(), at, cancel)
            || found.IsOwnOf(home.Id);
    }

    /// <summary>With an own project there is nobody to agree with.</summary>
    private OverlapAnswer AnswerTo(Finding found, IReadOnlyCollection<OverlapAnswer> said)
    {
        var answer = said.FirstOrDefault(one => one.Id == found.Project.Id) ?? new() { Id = found.Project.Id };
        if (found.IsOwnOf(home!.Id)) answer.Choice = OverlapAnswer.Anyway;
        return answer;
    }
}
