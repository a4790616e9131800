using Buendnisnetz.Alliances;

namespace Buendnisnetz.Library;

/// <summary>"Wir nutzen das": an alliance works with a material, from one moment to another.</summary>
public sealed class MaterialUse : Entity
{
    private MaterialUse() { }

    internal MaterialUse(Guid materialId, Alliance alliance, int edition, string? note, Guid? by, DateTimeOffset at)
    {
        (MaterialId, AllianceId, Alliance, Edition) = (materialId, alliance.Id, alliance, edition);
        (Note, ById, At) = (string.IsNullOrWhiteSpace(note) ? null : note.Trim(), by, at);
    }

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The number of the edition that was handed out then, or that the alliance has taken since.</summary>
    public int Edition { get; private set; }

    /// <summary>For what, in a sentence.</summary>
    public string? Note { get; private set; }

    /// <summary>Who said so; null after erasure.</summary>
    public Guid? ById { get; private set; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Until when, in UTC; null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who said that it has ended; null while it lasts, and after erasure.</summary>
    public Guid? EndedById { get; private set; }

    internal void End(Guid? by, DateTimeOffset at) => (EndedAt, EndedById) = (EndedAt ?? at, EndedAt is null ? by : EndedById);

    internal void TakeEdition(int number) => Edition = number;
}

/// <summary>Who uses a material.</summary>
public sealed partial class Material
{
    private readonly List<MaterialUse> uses = [];

    /// <summary>Who uses it or did, where they were loaded.</summary>
    public IReadOnlyList<MaterialUse> Uses => uses;

    /// <summary>Those who use it now.</summary>
    public IEnumerable<MaterialUse> InUse => uses.Where(one => one.EndedAt is null);

    /// <summary>Why an alliance cannot say that it uses this; null where it can.</summary>
    public string? ObstacleToUse(Alliance alliance) => !IsOut || !IsOffered ? "Dieses Material wird nicht ausgegeben."
        : alliance.State == LifeState.Idea ? "Noch ist Ihr Bündnis eine Idee, von der nur Ihr Team weiß. Nach der Gründung geht es."
        : alliance.ObstacleToChange();

    /// <summary>An alliance uses it, in the edition that is handed out. Said twice it counts once.</summary>
    public MaterialUse Use(Alliance alliance, string? note, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToUse(alliance));
        if (InUse.FirstOrDefault(one => one.AllianceId == alliance.Id) is { } known)
        {
            known.TakeEdition(CurrentNumber);
            return known;
        }
        var made = new MaterialUse(Id, alliance, CurrentNumber, note, by, at);
        uses.Add(made);
        Raise(new MaterialUsed(Id, alliance.Id, Uses: true, by, at));
        return made;
    }

    /// <summary>An alliance no longer uses it.</summary>
    public void EndUse(MaterialUse use, Guid? by, DateTimeOffset at)
    {
        if (use.EndedAt is not null) return;
        use.End(by, at);
        Raise(new MaterialUsed(Id, use.AllianceId, Uses: false, by, at));
    }
}
