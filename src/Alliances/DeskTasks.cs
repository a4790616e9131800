namespace Buendnisnetz.Alliances;

/// <summary>Where on the desk something waits.</summary>
public enum DeskPart
{
    /// <summary>On top: it must be answered first.</summary>
    First = 0,

    /// <summary>In the card of its alliance: it waits for somebody.</summary>
    Waiting = 1,

    /// <summary>In the card of its alliance: it should be looked at again.</summary>
    Checking = 2,
}

/// <summary>What waits on somebody's desk; a module contributes it.</summary>
/// <param name="Code">Names it for others that stand before or after it: "vakanzen".</param>
/// <param name="Part">Where on the desk.</param>
/// <param name="Load">Finds it for all alliances of the desk at once, whatever their number.</param>
/// <param name="Position">Where in its part.</param>
public sealed record DeskTasks(
    string Code, DeskPart Part, Func<Db, DeskView, CancellationToken, Task<IReadOnlyList<DeskTask>>> Load, Position? Position = null)
{
    /// <summary>
    /// What there must be for something to wait; null where nothing can wait for this person. Loaded is only where it finds something, and
    /// always where there is no such question.
    /// </summary>
    public Func<Db, DeskView, IQueryable<Guid>?>? Waits { get; init; }

    /// <summary>What is asked for it before anything is loaded; null where nothing is.</summary>
    internal DeskQuestion? Question => told ?? (Waits is null ? null : DeskQuestion.Whether(Code, Waits));

    private DeskQuestion? told;

    /// <summary>What can be told in short lines: they come with the look at the desk, and nothing is loaded.</summary>
    /// <param name="code">Names it for others that stand before or after it.</param>
    /// <param name="part">Where on the desk.</param>
    /// <param name="of">The lines; null where nothing can wait for this person.</param>
    /// <param name="tell">What they say.</param>
    /// <param name="position">Where in its part.</param>
    public static DeskTasks Told(string code, DeskPart part, Func<Db, DeskView, IQueryable<Line>?> of,
        Func<DeskView, IReadOnlyList<Line>, IEnumerable<DeskTask>> tell, Position? position = null) =>
        new(code, part, (_, desk, _) => Task.FromResult<IReadOnlyList<DeskTask>>([.. tell(desk, desk.Lines[code])]), position)
        { told = new(code, of) };

    internal bool MayStandOn(DeskView desk) => Part == DeskPart.First || desk.Alliances.Count > 0;

    internal bool StandsOn(DeskView desk) => MayStandOn(desk) && (Question is null || desk.Found(Code));
}

/// <summary>Something that waits at the desk.</summary>
/// <param name="Sentence">What it is.</param>
/// <param name="Path">Where it is seen to.</param>
/// <param name="Verb">What one does there: "Beschreibung schreiben".</param>
/// <param name="AllianceId">In the card of which alliance it stands; null on top of the desk.</param>
/// <param name="IsAsked">Whether somebody waits for an answer: then it stands with what waits, also where its kind is a check.</param>
public sealed record DeskTask(string Sentence, string Path, string Verb, Guid? AllianceId = null, bool IsAsked = false);

/// <summary>Asks all modules what waits.</summary>
public static class DeskTaskQueries
{
    extension(Db db)
    {
        /// <summary>What waits on this part of a desk that was looked at.</summary>
        public async Task<IReadOnlyList<DeskTask>> TasksOn(DeskView desk, DeskPart part, CancellationToken cancel)
        {
            List<DeskTask> all = [];
            var sources = db.Catalog.Of<DeskTasks>().Where(source => source.Part == part)
                .InOrder(source => source.Code, source => source.Position);
            foreach (var source in sources.Where(source => source.StandsOn(desk)))
                all.AddRange(await source.Load(db, desk, cancel));
            return all;
        }
    }
}
