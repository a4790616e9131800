namespace Buendnisnetz.Projects;

/// <summary>What is to be done and what is needed, each ticked off by those who carry the project.</summary>
public sealed partial class Project
{
    /// <summary>The plan, as JSON; null where there is none.</summary>
    public string? PlanText { get; private set; }

    /// <summary>The list of materials, as JSON; null where there is none.</summary>
    public string? MaterialText { get; private set; }

    /// <summary>The steps of the plan, in the order in which they were typed.</summary>
    public IReadOnlyList<PlanStep> Plan => Read<PlanStep>(PlanText);

    /// <summary>What is needed, in the order in which it was typed.</summary>
    public IReadOnlyList<MaterialItem> Material => Read<MaterialItem>(MaterialText);

    /// <summary>Whether the plan says all that the text of the steps says: then that need not stand there twice.</summary>
    public bool PlanTellsSteps => TellsSteps(Plan);

    /// <summary>Why this cannot be the plan; null where it can.</summary>
    public string? ObstacleToPlan(IReadOnlyList<PlanStep> steps) =>
        PlanStep.ObstacleTo(steps) ?? ObstacleToLength(Words - WordsOf(Plan) + WordsOf(steps));

    /// <summary>Says what is to be done and by when; what was ticked off stays so.</summary>
    public void PlanOn(IReadOnlyList<PlanStep> steps, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToPlan(steps));
        PlanText = Written(Tick.Kept(Plan, steps));
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
    }

    /// <summary>Why this cannot be the list of materials; null where it can.</summary>
    public string? ObstacleToMaterial(IReadOnlyList<MaterialItem> items) =>
        MaterialItem.ObstacleTo(items) ?? ObstacleToLength(Words - WordsOf(Material) + WordsOf(items));

    /// <summary>Says what is needed; what is there stays ticked off.</summary>
    public void Gather(IReadOnlyList<MaterialItem> items, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToMaterial(items));
        MaterialText = Written(Tick.Kept(Material, [.. items.Select(one =>
            new MaterialItem(one.What.Trim(), one.Address is { } address ? WebAddress.Of(address.Trim()) : null))]));
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
    }

    /// <summary>Why a line of the plan, or of what is needed, cannot be ticked off; null where it can.</summary>
    public static string? ObstacleToTicking(IReadOnlyList<Tick> list, string? key) => list.Any(one => one.Key == key) ? null
        : "Diese Zeile steht nicht mehr da. Jemand hat die Liste inzwischen geändert.";

    /// <summary>A step is done, or was ticked off by mistake. What is so already stays as it is.</summary>
    public void TickStep(string key, bool isDone, Guid? by, DateTimeOffset at) =>
        PlanText = Written(Ticked(Plan, key, isDone, by, at)) ?? PlanText;

    /// <summary>Something needed is there, or is missing again. What is so already stays as it is.</summary>
    public void TickMaterial(string key, bool isDone, Guid? by, DateTimeOffset at) =>
        MaterialText = Written(Ticked(Material, key, isDone, by, at)) ?? MaterialText;

    /// <summary>The plan and the materials that go along to an imitation: nothing of it is done there.</summary>
    internal (IReadOnlyList<PlanStep> Plan, IReadOnlyList<MaterialItem> Material) ForImitation =>
    (
        Plan.Count > 0 ? [.. Plan.Select(step => new PlanStep(step.What))] : PlanStep.In(Steps),
        [.. Material.Select(one => new MaterialItem(one.What, one.Address)).Concat(Links.Where(link => Material.All(one =>
            one.Address != link.Address)).Select(link => new MaterialItem(link.Title, link.Address))).DistinctBy(one => one.Key)
            .Take(Tick.Most)]
    );

    private List<T> Ticked<T>(IReadOnlyList<T> all, string key, bool isDone, Guid? by, DateTimeOffset at) where T : Tick
    {
        Refusal.On(ObstacleToTicking(all, key));
        if (all.First(one => one.Key == key) is var known && known.DoneAt is not null != isDone)
            Raise(new ProjectTicked(Id, known.What, isDone, known is PlanStep, by, at));
        else return [.. all];
        return [.. all.Select(one => one.Key == key ? (T)((Tick)one with { DoneAt = isDone ? at : null }) : one)];
    }

    private bool TellsSteps(IReadOnlyList<PlanStep> plan) =>
        plan.Count > 0 && PlanStep.In(Steps).All(step => plan.Any(own => own.Key == step.Key));

    private int WordsOf(IReadOnlyList<PlanStep> plan) => TellsSteps(plan) ? 0 : plan.Sum(step => WordsIn(step.What));

    private static int WordsOf(IReadOnlyList<MaterialItem> items) => items.Sum(one => WordsIn(one.What));
}

/// <summary>A step of the plan of a project is done, or something needed is there; or that was a mistake.</summary>
/// <param name="SubjectId">The project.</param>
/// <param name="What">What it is.</param>
/// <param name="IsDone">Whether it is done.</param>
/// <param name="IsStep">Whether it is a step, not something needed.</param>
/// <param name="By">Who ticked it off.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ProjectTicked(Guid SubjectId, string What, bool IsDone, bool IsStep, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => IsDone ? "Ein Projekt ist einen Schritt weiter." : "Ein Schritt eines Projekts ist wieder offen.";
}
