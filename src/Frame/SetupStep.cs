namespace Buendnisnetz.Frame;

/// <summary>
/// A step on the way from an empty instance to one that invites people. The administration sees all of them until the last is done;
/// whether one is done is seen, not ticked.
/// </summary>
/// <param name="Order">Its place on the way.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Why">What it is good for, in one sentence.</param>
/// <param name="Path">Where it is done.</param>
/// <param name="IsDone">Whether it is done.</param>
public sealed record SetupStep(int Order, string Title, string Why, string Path, Func<Db, CancellationToken, Task<bool>> IsDone)
{
    /// <summary>Where it is done, where that depends on what is there; else it is <see cref="Path"/>.</summary>
    public Func<Db, CancellationToken, Task<string>>? Leads { get; init; }
}

/// <summary>The way of setting up an instance, as far as it is gone.</summary>
public sealed record SetupPath(IReadOnlyList<(SetupStep Step, bool IsDone, string Path)> Steps)
{
    /// <summary>The first step that is not done; null when all are.</summary>
    public SetupStep? Next => Steps.Where(one => !one.IsDone).Select(one => one.Step).FirstOrDefault();

    /// <summary>How many are done.</summary>
    public int Done => Steps.Count(one => one.IsDone);

    /// <summary>Looks how far the way is gone.</summary>
    public static async Task<SetupPath> Of(Db db, CancellationToken cancel)
    {
        List<(SetupStep, bool, string)> steps = [];
        foreach (var step in db.Catalog.Of<SetupStep>().OrderBy(step => step.Order))
            steps.Add((step, await step.IsDone(db, cancel), step.Leads is null ? step.Path : await step.Leads(db, cancel)));
        return new(steps);
    }
}
