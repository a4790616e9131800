using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buendnisnetz.Territory;

/// <summary>
/// The official key of an area (AGS): two digits for a Land, five for a Kreis, eight for a Gemeinde. It is text with
/// leading zeros and never a number (AG-01); the key of the smaller area begins with that of the larger.
/// </summary>
[JsonConverter(typeof(AsJson))]
public readonly record struct AreaKey : IComparable<AreaKey>, IParsable<AreaKey>
{
    /// <summary>The longest key, in characters.</summary>
    public const int MaxLength = 8;

    private readonly string? text;

    private AreaKey(string text) => this.text = text;

    /// <summary>The digits.</summary>
    public string Text => text ?? "";

    /// <summary>Whether it is the key of a Land, a Kreis or a Gemeinde.</summary>
    public AreaKind Level => Text.Length switch { 2 => AreaKind.Land, 5 => AreaKind.Kreis, _ => AreaKind.Gemeinde };

    /// <summary>The Land in which the area lies, or the Land itself.</summary>
    public AreaKey Land => new(Text[..2]);

    /// <summary>The Kreis in which the area lies, or the Kreis itself; null for a Land.</summary>
    public AreaKey? Kreis => Text.Length >= 5 ? new AreaKey(Text[..5]) : null;

    /// <summary>The area itself and those that contain it, the smallest first: "08335063", "08335", "08".</summary>
    [JsonIgnore]
    public IReadOnlyList<AreaKey> SelfAndAround => Level switch
    {
        AreaKind.Land => [this],
        AreaKind.Kreis => [this, Land],
        _ => [this, new AreaKey(Text[..5]), Land],
    };

    /// <summary>Whether the other area lies in this one or is the same.</summary>
    public bool Covers(AreaKey other) => Text.Length > 0 && other.Text.StartsWith(Text, StringComparison.Ordinal);

    /// <summary>Reads a key of two, five or eight digits whose first two name a Land (01 to 16).</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out AreaKey key)
    {
        var valid = text is { Length: 2 or 5 or 8 } && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0
            && string.CompareOrdinal(text, "01") >= 0 && string.CompareOrdinal(text, 0, "16", 0, 2) <= 0;
        key = valid ? new AreaKey(text!) : default;
        return valid;
    }

    /// <summary>Reads a key.</summary>
    /// <exception cref="FormatException">Not a key.</exception>
    public static AreaKey Parse(string text) =>
        TryParse(text, out var key) ? key : throw new FormatException($"'{text}' is not an area key.");

    static AreaKey IParsable<AreaKey>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AreaKey>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AreaKey result) =>
        TryParse(s, out result);

    /// <summary>By digits: a Land before its Kreise, a Kreis before its Gemeinden.</summary>
    public int CompareTo(AreaKey other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Whether this sorts before the other.</summary>
    public static bool operator <(AreaKey left, AreaKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether this sorts after the other.</summary>
    public static bool operator >(AreaKey left, AreaKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether this sorts before the other or is the same.</summary>
    public static bool operator <=(AreaKey left, AreaKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether this sorts after the other or is the same.</summary>
    public static bool operator >=(AreaKey left, AreaKey right) => left.CompareTo(right) >= 0;

    /// <summary>The digits.</summary>
    public override string ToString() => Text;

    private sealed class AsJson : JsonConverter<AreaKey>
    {
        public override AreaKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Parse(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, AreaKey value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }
}
