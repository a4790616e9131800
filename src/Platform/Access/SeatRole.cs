using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buendnisnetz.Platform;

/// <summary>What is true of every seat of a role, wherever it stands.</summary>
[Flags]
public enum RoleTraits
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>Leads its place: what is restricted there is for such seats.</summary>
    Leads = 1,

    /// <summary>Is missed when it is empty: whoever gives up the account is told so.</summary>
    IsMissed = 2,

    /// <summary>Looks after places of others: every look at people's data is noted as this task.</summary>
    LooksAfterOthers = 4,

    /// <summary>Works at one thing alone: the seat lets nobody into the community.</summary>
    IsGuest = 8,
}

/// <summary>
/// What a seat entitles to. A module declares the roles of its places as constants; only those of the instance belong to the platform.
/// Roles stand in the order in which they were declared.
/// </summary>
[JsonConverter(typeof(Json))]
public sealed class SeatRole : IEquatable<SeatRole>
{
    private static readonly ConcurrentDictionary<string, SeatRole> Declared = new(StringComparer.Ordinal);

    private SeatRole(string code, string label, RoleTraits traits, int rank) => (Code, Label, Traits, Rank) = (code, label, traits, rank);

    /// <summary>Administers the instance.</summary>
    public static readonly SeatRole Administrator = Declare("Administrator", "Administration");

    /// <summary>Data protection contact: reads processing record, requests and access log.</summary>
    public static readonly SeatRole DataProtection = Declare("DataProtection", "Datenschutz");

    /// <summary>Its word in the database; it stays what it is, whatever the constant is called.</summary>
    public string Code { get; }

    /// <summary>As it is called on the page: "Administration".</summary>
    public string Label { get; }

    /// <summary>Its place among all roles, in the order in which they were declared.</summary>
    public int Rank { get; }

    private RoleTraits Traits { get; }

    /// <summary>All roles with a trait.</summary>
    public static IReadOnlyList<SeatRole> With(RoleTraits trait) =>
        [.. Declared.Values.Where(role => role.Is(trait)).OrderBy(role => role.Rank)];

    /// <summary>A role of a module; a constant of it. Twice the same word is a fault of the build.</summary>
    public static SeatRole Declare(string code, string label, RoleTraits traits = RoleTraits.None)
    {
        var role = new SeatRole(code, label, traits, Declared.Count);
        return Declared.TryAdd(code, role) ? role : throw new InvalidOperationException($"The role '{code}' is declared twice.");
    }

    /// <summary>The role with this word. One that no module declares any more entitles to nothing and is called by its word.</summary>
    public static SeatRole Of(string code) => Declared.GetValueOrDefault(code) ?? new(code, code, RoleTraits.None, int.MaxValue);

    /// <summary>Reads a role from a form; only declared ones are taken.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SeatRole? role) => Declared.TryGetValue(text ?? "", out role);

    /// <summary>Whether the trait is true of it.</summary>
    public bool Is(RoleTraits trait) => Traits.HasFlag(trait);

    /// <inheritdoc />
    public bool Equals(SeatRole? other) => other?.Code == Code;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SeatRole);

    /// <inheritdoc />
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Code;

    /// <summary>Whether they are the same role.</summary>
    public static bool operator ==(SeatRole? one, SeatRole? other) => Equals(one, other);

    /// <summary>Whether they are different roles.</summary>
    public static bool operator !=(SeatRole? one, SeatRole? other) => !Equals(one, other);

    private sealed class Json : JsonConverter<SeatRole>
    {
        public override SeatRole Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Of(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, SeatRole value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Code);
    }
}
