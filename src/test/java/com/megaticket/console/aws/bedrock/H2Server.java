package com.megaticket.console.aws.bedrock;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2ResetFrame;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.ApplicationProtocolConfig.Protocol;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectedListenerFailureBehavior;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectorFailureBehavior;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.ReferenceCountUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The way Bedrock is spoken to in earnest: HTTP/2 under TLS, agreed on by ALPN. One scripted answer to every call, one DATA frame for
 * each of its frames; remembers with which code clients reset their streams.
 */
final class H2Server implements AutoCloseable {
    private final EventLoopGroup threads = new NioEventLoopGroup(2);
    private final BlockingQueue<Long> resets = new LinkedBlockingQueue<>();
    private final Channel channel;
    private final List<Piece> pieces;

    H2Server(KeyManagerFactory keys, List<Piece> pieces) throws Exception {
        this.pieces = pieces;
        SslContext tls = SslContextBuilder.forServer(keys).applicationProtocolConfig(new ApplicationProtocolConfig(
                Protocol.ALPN, SelectorFailureBehavior.NO_ADVERTISE, SelectedListenerFailureBehavior.ACCEPT, "h2"))
                .build();
        channel = new ServerBootstrap().group(threads).channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        connection.pipeline().addLast(tls.newHandler(connection.alloc()),
                                Http2FrameCodecBuilder.forServer().build(),
                                new Http2MultiplexHandler(new ChannelInitializer<Channel>() {
                                    @Override
                                    protected void initChannel(Channel stream) {
                                        stream.pipeline().addLast(new Answering());
                                    }
                                }));
                    }
                }).bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)).sync().channel();
    }

    URI uri() {
        return URI.create("https://localhost:" + ((InetSocketAddress) channel.localAddress()).getPort());
    }

    /** The code of the next reset; nothing in ten seconds is none. */
    @Nullable
    Long nextReset() throws InterruptedException {
        return resets.poll(10, TimeUnit.SECONDS);
    }

    private final class Answering extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object frame) {
            switch (frame) {
                case Http2HeadersFrame headers when headers.isEndStream() -> answer(context);
                case Http2DataFrame data when data.isEndStream() -> answer(context);
                case Http2ResetFrame reset -> resets.add(reset.errorCode());
                default -> {
                    // More of the request to come.
                }
            }
            ReferenceCountUtil.release(frame);
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof Http2ResetFrame reset) {
                resets.add(reset.errorCode());
            }
        }

        private void answer(ChannelHandlerContext context) {
            var headers = new DefaultHttp2Headers().status("200")
                    .set("content-type", "application/vnd.amazon.eventstream").set("x-amzn-requestid", "REQ-2");
            var _ = context.write(new DefaultHttp2HeadersFrame(headers));
            var encoder = new Encoder();
            for (Piece piece : pieces) {
                for (byte[] frame : encoder.frames(piece)) {
                    var _ = context.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(frame)));
                }
                if (piece instanceof Piece.Hang) {
                    return;
                }
            }
            var _ = context.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.EMPTY_BUFFER, true));
        }
    }

    @Override
    public void close() {
        var _ = channel.close();
        var _ = threads.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}
