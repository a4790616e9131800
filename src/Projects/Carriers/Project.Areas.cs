using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>Where a project is: for the areas of all alliances that carry it, until its team says otherwise.</summary>
public sealed partial class Project
{
    /// <summary>
    /// Takes somebody out, and with them the areas that nobody else brings; where none would be left, they stay. The areas of all alliances
    /// that carry it were loaded.
    /// </summary>
    public void LeaveWithAreas(ProjectCarrier one, Guid? by, DateTimeOffset at)
    {
        var others = Of(ProjectRole.Carrier).Where(who => who != one).SelectMany(BroughtBy).ToHashSet();
        var gone = one.Role == ProjectRole.Carrier ? BroughtBy(one).Except(others).ToHashSet() : [];
        Leave(one, by, at);
        if (areas.Exists(area => !gone.Contains(area.Key))) areas.RemoveAll(area => gone.Contains(area.Key));
    }

    private static IEnumerable<AreaKey> BroughtBy(ProjectCarrier who) => who.Alliance?.Areas.Select(area => area.Key) ?? [];

    private void ReachOut(IEnumerable<AreaKey> keys) =>
        areas.AddRange(keys.Except(areas.Select(area => area.Key)).Select(key => new ProjectArea(Id, key)).ToList());
}
