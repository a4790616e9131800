namespace Buendnisnetz.Organisations;

// Names by date. Names and addresses have to be loaded.
public sealed partial class Organisation
{
    /// <summary>The name it bore on that day (INV-11).</summary>
    public string NameAt(DateOnly day) =>
        InLine.LastOrDefault(name => name.From is not { } from || from.Earliest <= day)?.Name ?? InLine.FirstOrDefault()?.Name ?? Name;

    /// <summary>Names before today's, the latest first.</summary>
    public IEnumerable<OrganisationName> EarlierNames => InLine.Where(name => name.Until is not null).Reverse();

    /// <summary>Names under which it is known as well, kept when two entries were merged.</summary>
    public IEnumerable<OrganisationName> OtherNames => names.Where(name => name.IsAlias);

    private IEnumerable<OrganisationName> InLine => names.Where(name => !name.IsAlias).OrderBy(name => name.From?.ToSortable() ?? "");

    /// <summary>Why it cannot take this name from then on, or null.</summary>
    public string? ObstacleToRenaming(string name, FuzzyDate from, DateOnly today) =>
        name.Trim() == Name ? "So heißt die Organisation bereits."
        : from.IsAfter(today) ? "Der neue Name gilt erst ab einem Tag in der Zukunft. Bitte tragen Sie ihn dann ein."
        : InLine.LastOrDefault()?.From is { } last && from <= last
        ? $"Der jetzige Name gilt seit {last}; der neue kann erst danach beginnen."
        : null;

    /// <summary>Takes a new name; the old one stays true for the time before.</summary>
    public void Rename(string name, FuzzyDate from, string freeSlug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToRenaming(name, from, at.BerlinDay));
        var before = Name;
        InLine.Last().GiveWay(from);
        names.Add(new(Id, name.Trim(), from));
        Bear(name.Trim());
        MoveTo(freeSlug);
        Raise(new OrganisationRenamed(Id, before, Name, from.ToString(), by, at));
    }

    /// <summary>Corrects the spelling of today's name; there never was another one.</summary>
    public void Spell(string name, string freeSlug, Guid? by, DateTimeOffset at)
    {
        InLine.Last().Spell(name.Trim());
        Bear(name.Trim());
        MoveTo(freeSlug);
        Raise(new OrganisationCorrected(Id, Name, by, at));
    }
}
