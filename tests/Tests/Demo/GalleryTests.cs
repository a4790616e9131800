using Buendnisnetz.Alliances;

namespace Buendnisnetz.Tests.Demo;

public sealed class GalleryTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    [Fact]
    public async Task The_pictures_of_the_demo_hang_in_the_gallery_with_words_and_credit()
    {
        var pictures = await demo.House.In(db => db.Set<Picture>().AsNoTracking().ToListAsync());
        Assert.True(pictures.Count >= 3);
        Assert.All(pictures, picture => Assert.True(picture.Alt.Length > 20 && picture.Credit.Length > 0));
        var answer = await demo.House.Visit().Client.GetAsync(Pictures.Path(pictures[0].FileId, 800));
        Assert.Equal("image/webp", answer.Content.Headers.ContentType?.MediaType);
    }
}
