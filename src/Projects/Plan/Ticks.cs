namespace Buendnisnetz.Projects;

/// <summary>How far a plan and a list of materials are, in words.</summary>
public static class Ticks
{
    /// <summary>"3 von 5 Schritten sind erledigt."</summary>
    public static string StepsDone(IReadOnlyList<PlanStep> plan) => plan.Count(step => step.DoneAt is not null) switch
    {
        0 when plan.Count == 1 => "1 Schritt, noch nicht erledigt.",
        0 => $"{German.Count(plan.Count, "Schritt", "Schritte")}, noch keiner erledigt.",
        1 when plan.Count == 1 => "Der Schritt ist erledigt.",
        var done when done == plan.Count => "Alle Schritte sind erledigt.",
        1 => $"1 von {plan.Count} Schritten ist erledigt.",
        var done => $"{done} von {plan.Count} Schritten sind erledigt.",
    };

    /// <summary>"2 von 4 Dingen sind da."</summary>
    public static string ThingsThere(IReadOnlyList<MaterialItem> material) => material.Count(one => one.DoneAt is not null) switch
    {
        0 => $"{German.Count(material.Count, "Ding", "Dinge")} auf der Liste.",
        var there when there == material.Count => "Alles ist da.",
        1 => $"1 von {material.Count} Dingen ist da.",
        var there => $"{there} von {material.Count} Dingen sind da.",
    };

    /// <summary>What comes next: the first step that is not done, the one with the earliest day before all others.</summary>
    public static PlanStep? Next(IReadOnlyList<PlanStep> plan) => plan.Where(step => step.DoneAt is null)
        .OrderBy(step => step.Until?.Latest ?? DateOnly.MaxValue).FirstOrDefault();
}
