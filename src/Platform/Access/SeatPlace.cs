using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buendnisnetz.Platform;

/// <summary>
/// A kind of place at which seats stand. The module that owns such places declares it as a constant; only the instance itself belongs to
/// the platform.
/// </summary>
/// <param name="Code">Its word in the database; it stays what it is, whatever the constant is called.</param>
[JsonConverter(typeof(Json))]
public sealed record SeatPlace(string Code)
{
    /// <summary>The instance itself: administration, data protection.</summary>
    public static readonly SeatPlace Instance = new("Instance");

    /// <inheritdoc />
    public override string ToString() => Code;

    private sealed class Json : JsonConverter<SeatPlace>
    {
        public override SeatPlace Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, SeatPlace value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Code);
    }
}
