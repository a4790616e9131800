using Buendnisnetz.Bookings;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>Codes as people read and mistype them.</summary>
[Once]
public sealed class TicketCodeTests
{
    private static readonly string[] Codes = [.. Enumerable.Range(0, 200).Select(_ => TicketCode.New())];

    [Fact]
    public void No_sign_looks_like_another_one()
    {
        foreach (var alike in new[] { "0OQ", "1IL", "2Z", "5S", "8B", "UV" })
            Assert.InRange(alike.Count(TicketCode.Signs.Contains), 0, 1);
        Assert.Equal(TicketCode.Signs.Length, TicketCode.Signs.Distinct().Count());
        Assert.All(Codes, code => Assert.All(code, sign => Assert.Contains(sign, TicketCode.Signs)));
    }

    [Fact]
    public void Every_single_error_and_every_swap_of_two_signs_is_found()
    {
        foreach (var code in Codes.Take(50))
            for (var at = 0; at < code.Length; at++)
            {
                Assert.All(TicketCode.Signs.Where(sign => sign != code[at]),
                    sign => Assert.False(TicketCode.IsRight(code[..at] + sign + code[(at + 1)..])));
                for (var other = at + 1; other < code.Length; other++)
                {
                    var swapped = code.ToCharArray();
                    (swapped[at], swapped[other]) = (swapped[other], swapped[at]);
                    Assert.Equal(code[at] == code[other], TicketCode.IsRight(new(swapped)));
                }
            }
    }

    [Fact]
    public void It_is_read_however_it_is_typed_and_a_name_is_none()
    {
        var grouped = TicketCode.Grouped(Codes[0]);
        Assert.Matches("^[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}$", grouped);
        foreach (var typed in new[] { grouped, grouped.ToLowerInvariant(), $" {grouped.Replace('-', ' ')} ", Codes[0] })
            Assert.True(TicketCode.IsRight(TicketCode.Plain(typed)));
        Assert.True(TicketCode.IsMeant("KF3-XAW-7MC"));
        Assert.All(new[] { "Hasenbein", "Anne-Sophie", "Ada", "" }, name => Assert.False(TicketCode.IsMeant(name)));
        Assert.Equal(Codes.Length, Codes.Distinct().Count());
    }
}
