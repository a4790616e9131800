using System.Text;
using Buendnisnetz.Territory;
using FsCheck;
using FsCheck.Fluent;

namespace Buendnisnetz.Tests.Territory;

[Once]
public sealed class GV100ADTests
{
    private static readonly byte[] Whole = new RegisterFile().Bytes();

    public static TheoryData<string, string> Broken => new()
    {
        { "", "leer" },
        { "Hallo", "kein Gemeindeverzeichnis" },
        { "PK\u0003\u0004\0\0", "ZIP" },
        { Text(Whole)[..^30], "statt 220 Zeichen" },
        { Text(new RegisterFile().Without("16").Bytes()), "fehlt Thüringen" },
        { Text(new RegisterFile().Without("16990").Bytes()), "fehlt in der Datei der Kreis" },
        { Text(new RegisterFile().Without("16990001").Without("16990002").Bytes()), "fehlen die Gemeinden" },
        { Text(new RegisterFile().With("16990003", "Doppelt").With("16990003", "Doppelt").Bytes()), "mehrmals" },
        { Text(new RegisterFile().With("08335", "Konstanz").With("08335001", "Aach").Bytes()), "zu wenige Gemeinden" },
        { Text(Whole).Replace("\n6020300131", "\n6020310131", StringComparison.Ordinal), "anderen Gebietsstand" },
        { Text(Whole).Replace("\n60", "\n77", StringComparison.Ordinal), "unbekannte Satzart" },
        { Text(Whole).Replace("\n602030013116", "\n602030013117", StringComparison.Ordinal), "keinen gültigen Schlüssel" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_wrong_with_a_file_is_said(string content, string reason) =>
        Assert.Contains(reason, Assert.Throws<Refusal>(() => GV100AD.Read(Encoding.UTF8.GetBytes(content))).Message);

    [Theory]
    [InlineData("utf-8", "\n")]
    [InlineData("iso-8859-1", "\r\n")]
    [InlineData("ibm850", "\r\n")]
    public void Every_encoding_and_both_line_ends_are_read(string encoding, string newLine)
    {
        var page = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var register = GV100AD.Read(new RegisterFile().Bytes(page, newLine));
        Assert.Equal((new DateOnly(2030, 1, 31), 32), (register.Day, register.Of(AreaKind.Gemeinde).Count()));
        var town = register.Entries.Single(entry => entry.Key.Text == "08990001");
        Assert.Equal(("Öhrdorf BW", "Stadt", "99998", 1200, 4200),
            (town.Name, town.Designation, town.PostalCode, town.Population, town.Hectares));
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused_and_nothing_else_happens()
    {
        var beforeLastLine = Array.LastIndexOf(Whole, (byte)'\n', Whole.Length - 2); // Without that one municipality it is a whole file.
        Assert.Equal([], Enumerable.Range(0, beforeLastLine).Where(length => !IsRefused(Whole[..length])));
    }

    [Fact]
    public void Random_bytes_are_refused_and_nothing_else_happens() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => IsRefused(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_with_a_random_byte_changed_is_read_or_refused() =>
        Prop.ForAll(Gen.Choose(0, Whole.Length - 1).Zip(Gen.Choose(0, 255)).ToArbitrary(), change =>
        {
            var bytes = (byte[])Whole.Clone();
            bytes[change.Item1] = (byte)change.Item2;
            return IsRefused(bytes) || GV100AD.Read(bytes).Entries.Count > 60;
        }).QuickCheckThrowOnFailure();

    private static bool IsRefused(byte[] bytes)
    {
        try { GV100AD.Read(bytes); return false; }
        catch (Refusal) { return true; }
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
